package dev.dlint.rules.instructions;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.variables.Reference;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.Instruction;
import java.util.Set;
import java.util.stream.Collectors;

public final class EnvSelfReference implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        if (!(step.instruction() instanceof Instruction.Env env)
                || env.assignments().size() < 2) {
            return;
        }
        Set<String> names =
                env.assignments().stream().map(pair -> pair.key().text()).collect(Collectors.toSet());
        for (Assignment pair : env.assignments()) {
            if (pair.value() == null) {
                continue;
            }
            for (Reference reference : step.expand(pair.value()).references()) {
                boolean own = reference.name().equals(pair.key().text());
                if (names.contains(reference.name()) && !own && reference.variable() == null) {
                    report.report(
                            reference.range(),
                            "%s is set by this same ENV, and not yet known here".formatted(reference.name()));
                }
            }
        }
    }
}
