package dev.dlint.cli.check;

import dev.dlint.analyzer.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes a run fail, as users write it. */
final class FailOn {
    static final List<String> NAMES = List.of("error", "warning", "info", "none");
    /** Where neither the command line nor the configuration says. */
    static final String DEFAULT = "warning";

    private FailOn() {}

    /** The least severity that makes a run fail; null for {@code none}. */
    static @Nullable Severity severity(String name) {
        return switch (name) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "info" -> Severity.INFO;
            default -> null;
        };
    }
}
