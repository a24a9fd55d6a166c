package dev.dlint.rules.instructions;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.variables.Expansion;
import dev.dlint.analyzer.model.variables.Reference;
import dev.dlint.analyzer.model.variables.Variable;
import dev.dlint.analyzer.model.variables.Variables;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.text.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class UndefinedVariable implements Rule.OnInstruction {
    private static final int SHORTEST = 5;
    private static final int SAME_START = 2;

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

    /**
     * The variable of the file that was probably meant. Names that are short, or differ at their start, are too close to
     * others to tell: a base image may well define GOPATH beside PATH.
     */
    private static @Nullable String misspelt(String name, Variables variables) {
        if (name.length() < SHORTEST) {
            return null;
        }
        List<String> alike = variables.all().values().stream()
                .filter(variable -> variable.definition() != null)
                .map(Variable::name)
                .filter(known -> known.regionMatches(0, name, 0, SAME_START))
                .toList();
        return Spelling.closest(name, alike);
    }
}
