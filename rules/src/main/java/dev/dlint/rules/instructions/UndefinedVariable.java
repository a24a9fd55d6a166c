package dev.dlint.rules.instructions;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.variables.Expansion;
import dev.dlint.analyzer.model.variables.Reference;
import dev.dlint.analyzer.model.variables.Variables;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.text.Spelling;
import org.jspecify.annotations.Nullable;

public final class UndefinedVariable implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        if (step.stage() == null
                || step.instruction() instanceof Instruction.From
                || step.instruction() instanceof Instruction.Expose) {
            return;
        }
        for (Expansion expansion : step.expansions()) {
            for (Reference reference : expansion.references()) {
                if (reference.variable() == null) {
                    check(reference, step.variables(), report);
                }
            }
        }
    }

    private static void check(Reference reference, Variables variables, Reporter report) {
        String meant = misspelt(reference.name(), variables);
        if (variables.complete() || meant != null) {
            String hint = meant == null ? "" : " (did you mean $" + meant + "?)";
            report.report(reference.range(), "Usage of undefined variable '$%s'%s".formatted(reference.name(), hint));
        }
    }

    /** The variable of the file that was probably meant; short names are too close to each other to tell. */
    private static @Nullable String misspelt(String name, Variables variables) {
        return name.length() < 5 ? null : Spelling.closest(name, variables.all().keySet());
    }
}
