package dev.dlint.syntax;

import dev.dlint.text.TextRange;

/**
 * A comment line.
 *
 * @param range from the {@code #} to the end of the line, without indentation and line break
 * @param text what follows the {@code #}, trimmed
 */
public record Comment(TextRange range, String text) implements Element {}
