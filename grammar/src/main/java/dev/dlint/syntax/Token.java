package dev.dlint.syntax;

import dev.dlint.text.TextRange;

/** A piece of text that means what it says: a keyword, a name, a key. */
public record Token(TextRange range, String text) {}
