package dev.dlint.syntax;

import dev.dlint.text.MappedText;
import dev.dlint.text.TextRange;
import java.util.List;

/** The two ways to write a command: for a shell, or as a JSON array of arguments. */
public sealed interface CommandForm {
    TextRange range();

    /**
     * A command line for the shell in force. Heredoc bodies are not part of it; they belong to the instruction.
     *
     * @param text the command line after its flags, continuations and comments taken out
     */
    record ShellForm(TextRange range, MappedText text) implements CommandForm {}

    /** An exec form: a JSON array of strings. */
    record ExecForm(TextRange range, List<Token> arguments) implements CommandForm {
        public ExecForm {
            arguments = List.copyOf(arguments);
        }
    }
}
