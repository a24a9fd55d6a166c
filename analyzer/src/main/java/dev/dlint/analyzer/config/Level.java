package dev.dlint.analyzer.config;

import dev.dlint.analyzer.finding.Severity;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a configuration makes of a rule. */
public enum Level {
    OFF(null),
    INFO(Severity.INFO),
    WARNING(Severity.WARNING),
    ERROR(Severity.ERROR);

    /** The names that users write. */
    public static final List<String> NAMES = List.of("off", "info", "warning", "error");

    private final @Nullable Severity severity;

    Level(@Nullable Severity severity) {
        this.severity = severity;
    }

    /** The severity of its findings, or null if the rule is off. */
    public @Nullable Severity severity() {
        return severity;
    }

    /** The name that users write. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of that name, or null. */
    public static @Nullable Level named(String name) {
        for (Level level : values()) {
            if (level.id().equals(name)) {
                return level;
            }
        }
        return null;
    }

    public static Level of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }
}
