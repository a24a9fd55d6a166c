package dev.dlint.analyzer.rule;

import java.util.Locale;

/** The best fix that a rule can offer. */
public enum FixKind {
    NONE,
    SAFE,
    UNSAFE;

    /** The name that rule pages write. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
