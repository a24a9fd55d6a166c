package dev.dlint.analyzer.finding;

/** How serious a finding is, the most serious first. */
public enum Severity {
    /** The build fails, or does something other than what is written. */
    ERROR,
    /** Worth mending before it is merged. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The name that users write: {@code error}, {@code warning}, {@code info}. */
    public String id() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    /** Whether this is as serious as {@code threshold}, or more. */
    public boolean reaches(Severity threshold) {
        return compareTo(threshold) <= 0;
    }
}
