package dev.dlint.analyzer.rule;

import java.util.Locale;

/** The smallest of the built-in selections that a rule belongs to. */
public enum Pack {
    /** On unless switched off: what an experienced engineer would always want mended. */
    RECOMMENDED,
    /** Sound, but more than most teams want to hear; on in {@code strict}. */
    STRICT,
    /** On only where it is chosen by name: a matter of taste, or useless without parameters. */
    OPTIONAL;

    /** The name that rule pages write. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
