package dev.dlint.rules.labels;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Assignment;
import java.util.regex.Pattern;

public final class InvalidLabelKey implements Rule.OnInstruction {
    private static final Pattern VALID = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final Pattern RESERVED = Pattern.compile("(com\\.docker|io\\.docker|org\\.dockerproject)\\..*");

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
        if (key == null || key.isEmpty()) {
            return;
        }
        if (RESERVED.matcher(key).matches()) {
            report.report(label.key().range(), "The namespace of %s belongs to Docker".formatted(key));
        } else if (!VALID.matcher(key).matches()) {
            report.report(
                    label.key().range(),
                    "Write the key %s in lower-case letters and digits, with single dots or hyphens between"
                            .formatted(key));
        }
    }
}
