package dev.dlint.rules.shell;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;

/** One finding a step: the option that is missing would mend all of its pipes. */
public final class PipeWithoutPipefail implements Rule.OnInstruction {
    @Override
    public boolean inTriggers() {
        return true;
    }

    @Override
    public void check(Step step, Reporter report) {
        if (!(step.instruction() instanceof Instruction.Run)) {
            return;
        }
        for (Command command : step.commands()) {
            boolean pipe = command.pipedInto() != null && !command.pipefail();
            if (pipe
                    && !command.is("echo", "printf", "yes", "true", ":")
                    && !command.name().isEmpty()
                    && matters(command)) {
                report.report(
                        command.range(), "Set pipefail, or a failure of %s is not noticed".formatted(command.name()));
                return;
            }
        }
    }

    /** What decides a branch is looked at by the script itself. */
    private static boolean matters(Command command) {
        return !command.isIn(Command.Context.CONDITION) && !command.isIn(Command.Context.SUBSTITUTION);
    }
}
