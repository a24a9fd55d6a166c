package dev.dlint.rules.labels;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Assignment;

public final class EmptyLabel implements Rule.OnInstruction {
    @Override
    public boolean inTriggers() {
        return true;
    }

    @Override
    public void check(Step step, Reporter report) {
        LabelSchema.forEach(step, label -> check(step, label, report));
    }

    private static void check(Step step, Assignment label, Reporter report) {
        String key = LabelSchema.key(step, label);
        boolean declared = key != null && LabelSchema.of(report).containsKey(key);
        if (declared && label.value() != null && "".equals(LabelSchema.value(step, label))) {
            report.report(label.range(), "The label %s is empty".formatted(key));
        }
    }
}
