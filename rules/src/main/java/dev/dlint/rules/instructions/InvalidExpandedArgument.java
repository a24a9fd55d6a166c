package dev.dlint.rules.instructions;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import dev.dlint.syntax.parse.ExpandedValues;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks only at words with variables; the parser judges the others. */
public final class InvalidExpandedArgument implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        if (step.instruction() instanceof Instruction.Expose expose) {
            for (Word port : expose.ports()) {
                check(step, port, InvalidExpandedArgument::portsProblem, report);
            }
        } else if (step.instruction() instanceof Instruction.Stopsignal stopsignal && stopsignal.signal() != null) {
            check(step, stopsignal.signal(), ExpandedValues::signalProblem, report);
        }
    }

    private static void check(Step step, Word word, Function<String, @Nullable String> judge, Reporter report) {
        String value = word.hasVariables() ? step.expand(word).value().text() : null;
        String problem = value == null ? null : judge.apply(value);
        if (problem != null) {
            report.report(word.range(), problem);
        }
    }

    /** One word may expand to several ports, or to none. */
    private static @Nullable String portsProblem(String value) {
        for (String port : value.trim().split("\\s+", -1)) {
            String problem = port.isEmpty() ? null : ExpandedValues.portProblem(port);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }
}
