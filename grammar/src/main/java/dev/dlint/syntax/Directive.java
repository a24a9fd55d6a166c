package dev.dlint.syntax;

import dev.dlint.text.TextRange;

/**
 * A parser directive in force, such as {@code # syntax=docker/dockerfile:1}. A comment that only looks like one, and that
 * BuildKit ignores, is a {@link Comment}.
 *
 * @param range from the {@code #} to the end of the line, without line break
 * @param key as typed
 * @param value trimmed
 */
public record Directive(TextRange range, Token key, Token value) implements Element {}
