package dev.dlint.cli.report;

import dev.dlint.analyzer.finding.Severity;
import dev.dlint.cli.terminal.Paint;
import dev.dlint.cli.terminal.Style;
import java.io.IOException;

/** What a run came to, in a line or two. */
final class SummaryText {
    private SummaryText() {}

    static void write(Summary summary, Appendable output, Paint paint) throws IOException {
        if (summary.fixed() > 0) {
            paint.append(output, Style.GOOD, "Fixed " + count(summary.fixed(), "finding"));
            output.append(" in ").append(count(summary.fixedFiles(), "file")).append(".\n");
        }
        if (summary.findings() == 0) {
            paint.append(output, summary.troubles().isEmpty() ? Style.GOOD : Style.STRONG, "No findings");
            output.append(" in ").append(count(summary.files(), "file"));
        } else {
            findings(summary, output, paint);
        }
        if (!summary.troubles().isEmpty()) {
            output.append("; ");
            paint.append(output, Style.ERROR, count(summary.troubles().size(), "file") + " could not be checked");
        }
        output.append(".\n");
        fixes(summary, output);
    }

    private static void findings(Summary summary, Appendable output, Paint paint) throws IOException {
        paint.append(output, Style.STRONG, "Found " + count(summary.findings(), "finding"));
        output.append(" in ").append(Integer.toString(summary.filesWithFindings()));
        output.append(summary.files() == 1 ? " file" : " of " + count(summary.files(), "file"));
        String separator = ": ";
        for (Severity severity : Severity.values()) {
            int number = summary.findings(severity);
            if (number > 0) {
                output.append(separator);
                paint.append(output, Severities.style(severity), named(severity, number));
                separator = ", ";
            }
        }
    }

    private static String named(Severity severity, int number) {
        return severity == Severity.INFO ? number + " info" : count(number, severity.id());
    }

    private static void fixes(Summary summary, Appendable output) throws IOException {
        int safe = summary.safeFixes();
        int unsafe = summary.unsafeFixes();
        if (safe > 0) {
            output.append(safe + " can be fixed with --fix");
            output.append(unsafe > 0 ? ", " + unsafe + " more with --fix --unsafe-fixes.\n" : ".\n");
        } else if (unsafe > 0) {
            output.append(unsafe + " can be fixed with --fix --unsafe-fixes.\n");
        }
    }

    /** A number with its noun, such as {@code 2 files}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
