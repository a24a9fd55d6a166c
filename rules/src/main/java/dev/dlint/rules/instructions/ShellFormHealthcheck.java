package dev.dlint.rules.instructions;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.CommandForm;
import dev.dlint.syntax.Instruction;

public final class ShellFormHealthcheck implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        if (step.instruction() instanceof Instruction.Healthcheck check
                && check.type() != null
                && check.command() instanceof CommandForm.ShellForm form) {
            report.report(
                    check.type().range(),
                    "Write the health check as a JSON array",
                    ShellFormRule.toExecForm(step, form));
        }
    }
}
