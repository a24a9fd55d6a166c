package dev.dlint.shell;

import dev.dlint.text.TextRange;

/** An operator or a name. */
public record ShellToken(TextRange range, String text) {}
