package dev.dlint.rules.shell;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;

/** One finding a step is enough: the first cd sets the tone. */
public final class CdInsteadOfWorkdir implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        if (!(step.instruction() instanceof Instruction.Run)) {
            return;
        }
        for (Command command : step.commands()) {
            if (command.is("cd") && !isLocal(command)) {
                report.report(command.range(), "Use WORKDIR instead of cd");
                return;
            }
        }
    }

    private static boolean isLocal(Command command) {
        return command.isIn(Command.Context.SUBSHELL)
                || command.isIn(Command.Context.SUBSTITUTION)
                || command.isIn(Command.Context.LOOP)
                || command.isIn(Command.Context.FUNCTION);
    }
}
