package dev.dlint.analyzer.suppress;

import dev.dlint.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * A name in a comment that takes findings away, and what came of it.
 *
 * @param name as written
 * @param suggestion for a name that nothing has, one that is written almost like it, or null
 */
public record SuppressedName(
        Suppression suppression,
        Token name,
        Effect effect,
        @Nullable String suggestion) {
    /** What a name did. */
    public enum Effect {
        /** It took a finding away. */
        USED,
        /** Its rules are on and found nothing there. */
        UNUSED,
        /** A rule of that name is off, so that nobody can say whether it would find anything. */
        OFF,
        /** No rule has that name. */
        UNKNOWN
    }
}
