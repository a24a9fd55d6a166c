package dev.dlint.rules.instructions;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.variables.Expansion;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;

public final class VariableCannotBeExpanded implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        for (Expansion expansion : step.expansions()) {
            Expansion.Failure failure = expansion.failure();
            if (failure != null) {
                report.report(failure.range(), failure.message());
            }
        }
    }
}
