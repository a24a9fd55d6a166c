package dev.dlint.rules.edit;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.text.TextRange;

/** Edits of single commands that keep to the form in which the command is written. */
public final class CommandEdits {
    private CommandEdits() {}

    /**
     * Adds an argument right behind a word of a command; in exec form it becomes a string of its own.
     *
     * @param argument without blanks and characters that need quotes
     */
    public static Edit addArgument(Command command, TextRange word, String argument) {
        boolean execForm = command.node() == null;
        // The range of a string lies inside its quotes.
        return Edit.insert(word.end(), (execForm ? "\", \"" : " ") + argument);
    }

    /** Takes an argument out, with the blanks or the comma in front of it. */
    public static Edit removeArgument(Command command, Argument argument) {
        TextRange before = command.program().range();
        for (Argument each : command.arguments()) {
            if (each.range().start() >= argument.range().start()) {
                break;
            }
            before = each.range();
        }
        return Edit.delete(new TextRange(before.end(), argument.range().end()));
    }
}
