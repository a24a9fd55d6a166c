package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.syntax.CommandForm;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the commands of an instruction. */
final class Commands {
    private Commands() {}

    static List<Command> of(Step step) {
        if (step.instruction() instanceof Instruction.Run run
                && run.command() instanceof CommandForm.ExecForm exec
                && !exec.arguments().isEmpty()) {
            List<Argument> words = new ArrayList<>(exec.arguments().size());
            for (Token argument : exec.arguments()) {
                words.add(Argument.of(argument.range(), argument.text()));
            }
            return List.of(new Command(step, null, null, words, Command.Place.ALONE));
        }
        return List.of();
    }
}
