package dev.dlint.analyzer.model.names;

import dev.dlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A place where something is named.
 *
 * @param range the name alone, without quotes, dollar and braces; it may run over continued lines
 * @param role what the place does
 * @param definition where the name that is meant here was given, or null if it is not in the file
 */
public record Mention(TextRange range, Role role, @Nullable TextRange definition) {
    /** What a mention does. */
    public enum Role {
        /** It gives the name, or gives it again. */
        DEFINITION,
        USE,
        /** It stands for a stage by its number, so that the name itself is not there to be changed. */
        NUMBER
    }
}
