package dev.dlint.rules.labels;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.Instruction;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameter {@code labels} of a rule: label keys with what their values are to be. */
final class LabelSchema {
    private LabelSchema() {}

    static Map<String, String> of(Reporter report) {
        return report.params().map("labels");
    }

    /** The value of a label as far as it is known, quotes gone. */
    static @Nullable String value(Step step, Assignment label) {
        return label.value() == null ? null : step.expand(label.value()).value().text();
    }

    /** The key of a label, or null if it depends on a variable without a known value. */
    static @Nullable String key(Step step, Assignment label) {
        return step.expand(label.key()).value().text();
    }

    /** Does something for each label of a LABEL instruction. */
    static void forEach(Step step, Consumer<Assignment> action) {
        if (step.instruction() instanceof Instruction.Label label) {
            label.assignments().forEach(action);
        }
    }
}
