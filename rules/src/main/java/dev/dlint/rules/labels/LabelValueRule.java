package dev.dlint.rules.labels;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Assignment;

/** Checks the values of the labels that the schema declares to be of one type. */
abstract class LabelValueRule implements Rule.OnInstruction {
    private final String type;
    private final String wanted;

    /**
     * A rule for a type.
     *
     * @param type its name in the schema
     * @param wanted what a value has to be, for the message: {@code a URL}
     */
    LabelValueRule(String type, String wanted) {
        this.type = type;
        this.wanted = wanted;
    }

    abstract boolean isValid(String value);

    @Override
    public final boolean inTriggers() {
        return true;
    }

    @Override
    public final void check(Step step, Reporter report) {
        LabelSchema.forEach(step, label -> check(step, label, report));
    }

    private void check(Step step, Assignment label, Reporter report) {
        String key = LabelSchema.key(step, label);
        String value = LabelSchema.value(step, label);
        boolean declared = key != null && type.equals(LabelSchema.of(report).get(key));
        if (declared && label.value() != null && value != null && !value.isEmpty() && !isValid(value)) {
            report.report(label.value().range(), "The label %s must be %s".formatted(key, wanted));
        }
    }
}
