package dev.dlint.rules.runtime;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;

public final class NamedUser implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        if (step.instruction() instanceof Instruction.User user && user.user() != null) {
            String name = step.expand(user.user()).value().text();
            boolean windows = step.stage() != null && step.stage().isWindows();
            if (name != null && !name.isEmpty() && !windows && !Character.isDigit(name.charAt(0))) {
                report.report(user.user().range(), "Give the user as a number");
            }
        }
    }
}
