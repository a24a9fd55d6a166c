package dev.dlint.syntax;

import dev.dlint.text.TextRange;

/** What a Dockerfile consists of from its first character to its last, one element after the other, without a gap. */
public sealed interface Element permits Directive, Comment, Blank, Instruction {
    TextRange range();
}
