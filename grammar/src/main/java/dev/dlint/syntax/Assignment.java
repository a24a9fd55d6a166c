package dev.dlint.syntax;

import dev.dlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an ENV, LABEL or ARG.
 *
 * @param key the word before the {@code =}
 * @param value the word after it, or null for an ARG without a default and for what cannot be read as a pair
 */
public record Assignment(
        TextRange range, Word key, @Nullable Word value) {}
