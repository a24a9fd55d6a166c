package dev.dlint.rules.shell;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Flag;
import dev.dlint.syntax.Instruction;
import java.util.List;

public final class ConsecutiveRun implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        Step before = step.previous();
        if (before != null && isSingle(step) && isSingle(before) && flags(step).equals(flags(before))) {
            report.report(step.instruction().keyword().range(), "Join this step with the one before it");
        }
    }

    private static boolean isSingle(Step step) {
        return step.instruction() instanceof Instruction.Run
                && step.commands().size() <= 1
                && step.instruction().header().heredocs().isEmpty();
    }

    private static List<String> flags(Step step) {
        return step.instruction().header().flags().stream()
                .map(ConsecutiveRun::text)
                .toList();
    }

    private static String text(Flag flag) {
        return flag.name().text() + "="
                + (flag.value() == null ? "" : flag.value().text());
    }
}
