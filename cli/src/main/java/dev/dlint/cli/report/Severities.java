package dev.dlint.cli.report;

import dev.dlint.analyzer.finding.Severity;
import dev.dlint.cli.terminal.Style;

/** How severities look. */
public final class Severities {
    private Severities() {}

    public static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.ERROR;
            case WARNING -> Style.WARNING;
            case INFO -> Style.INFO;
        };
    }
}
