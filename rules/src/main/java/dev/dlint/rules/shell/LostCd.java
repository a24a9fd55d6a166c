package dev.dlint.rules.shell;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import java.util.List;
import java.util.Set;

public final class LostCd implements Rule.OnInstruction {
    /** Where scripts go when they are done, by habit and without harm. */
    private static final Set<String> GOES_BACK = Set.of("", "-", "/", "~", "..", "/root", "/tmp");

    @Override
    public void check(Step step, Reporter report) {
        List<Command> commands = step.commands();
        if (!(step.instruction() instanceof Instruction.Run) || commands.isEmpty()) {
            return;
        }
        Command last = commands.get(commands.size() - 1);
        boolean goesBack = commands.size() > 1 && GOES_BACK.contains(target(last));
        if (last.is("cd")
                && !goesBack
                && last.isUnconditional()
                && !last.isIn(Command.Context.SUBSHELL)
                && last.outer() == null) {
            report.report(last.range(), "This cd ends with its step; use WORKDIR for the steps that follow");
        }
    }

    private static String target(Command command) {
        return command.operands().isEmpty() ? "" : command.operands().get(0).text();
    }
}
