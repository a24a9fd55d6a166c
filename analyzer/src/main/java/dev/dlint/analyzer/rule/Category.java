package dev.dlint.analyzer.rule;

import java.util.Locale;

/** What a rule is about. */
public enum Category {
    CORRECTNESS,
    SECURITY,
    REPRODUCIBILITY,
    CACHE,
    SIZE,
    PORTABILITY,
    MAINTAINABILITY,
    STYLE;

    /** The name that users write. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
