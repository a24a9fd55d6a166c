package dev.dlint.rules.instructions;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.CommandForm;
import dev.dlint.syntax.Instruction;
import java.util.Locale;

public final class ShellFormCmdOrEntrypoint implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        if (step.instruction() instanceof Instruction.Cmd cmd) {
            check(step, cmd.command(), report);
        } else if (step.instruction() instanceof Instruction.Entrypoint entrypoint) {
            check(step, entrypoint.command(), report);
        }
    }

    /** A SHELL instruction says that a shell is wanted. */
    private static void check(Step step, CommandForm command, Reporter report) {
        if (command instanceof CommandForm.ShellForm form && step.shell().isDefault()) {
            String name = step.instruction().keyword().text().toUpperCase(Locale.ROOT);
            report.report(
                    step.instruction().keyword().range(),
                    "JSON arguments recommended for %s to prevent unintended behavior related to OS signals"
                            .formatted(name),
                    ShellFormRule.toExecForm(step, form));
        }
    }
}
