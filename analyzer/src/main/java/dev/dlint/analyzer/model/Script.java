package dev.dlint.analyzer.model;

import dev.dlint.shell.ShellDialect;
import dev.dlint.shell.ShellScript;
import dev.dlint.text.MappedText;

/**
 * A script that an instruction gives to a shell.
 *
 * @param kind where it stands
 * @param text its text, mapped to the file
 * @param dialect the language it is written in
 * @param tree what it consists of
 */
public record Script(Kind kind, MappedText text, ShellDialect dialect, ShellScript tree) {
    /** Where a script stands. */
    public enum Kind {
        /** The shell form of an instruction. */
        COMMAND_LINE,
        /** The body of a heredoc. */
        HEREDOC,
        /** An argument, as in {@code sh -c "..."}. */
        ARGUMENT
    }
}
