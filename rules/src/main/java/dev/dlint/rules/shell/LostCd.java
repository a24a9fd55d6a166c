package dev.dlint.rules.shell;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import java.util.List;

public final class LostCd implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        List<Command> commands = step.commands();
        if (!(step.instruction() instanceof Instruction.Run) || commands.isEmpty()) {
            return;
        }
        Command last = commands.get(commands.size() - 1);
        if (last.is("cd") && last.isUnconditional() && !last.isIn(Command.Context.SUBSHELL) && last.outer() == null) {
            report.report(last.range(), "This cd ends with its step; use WORKDIR for the steps that follow");
        }
    }
}
