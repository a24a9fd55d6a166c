package dev.dlint.analyzer.model.variables;

import dev.dlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A place where a word looks a variable up.
 *
 * @param range the name alone, without dollar and braces
 * @param variable what it finds, or null if nothing defines the name there
 */
public record Reference(
        String name, TextRange range, @Nullable Variable variable) {}
