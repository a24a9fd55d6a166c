package dev.dlint.syntax;

import dev.dlint.text.TextRange;

/** A byte order mark, white space and line breaks between other elements. */
public record Blank(TextRange range) implements Element {}
