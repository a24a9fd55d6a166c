package dev.dlint.rules.instructions;

import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reports all but the last instruction of a kind of which only the last in a stage counts. */
abstract class OnlyLastCounts implements Rule.OnStage {
    private final Class<? extends Instruction> kind;

    OnlyLastCounts(Class<? extends Instruction> kind) {
        this.kind = kind;
    }

    @Override
    public final void check(Stage stage, Reporter report) {
        Step earlier = null;
        for (Step step : stage.steps()) {
            if (kind.isInstance(step.instruction())) {
                report(earlier, step, report);
                earlier = step;
            }
        }
    }

    private static void report(@Nullable Step earlier, Step later, Reporter report) {
        if (earlier != null) {
            String name = later.instruction().keyword().text().toUpperCase(Locale.ROOT);
            report.report(
                    earlier.instruction().keyword().range(),
                    "Multiple %s instructions should not be used in the same stage because only the last one will be used"
                            .formatted(name),
                    List.of(new Related(later.instruction().keyword().range(), "this one is used")),
                    null);
        }
    }
}
