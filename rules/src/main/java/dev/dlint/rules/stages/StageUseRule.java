package dev.dlint.rules.stages;

import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.model.Dependency;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports places that name a stage or image in a way that cannot work. */
abstract class StageUseRule implements Rule.OnInstruction {
    @Override
    public final void check(Step step, Reporter report) {
        for (Dependency dependency : step.dependencies()) {
            String message = dependency.kind() == Dependency.Kind.BASE ? null : message(dependency);
            if (message != null) {
                Stage target = dependency.target().target();
                List<Related> related = target == null
                        ? List.of()
                        : List.of(new Related(target.from().range(), "the stage is defined here"));
                report.report(dependency.range(), message, related, null);
            }
        }
    }

    /** What is wrong with the place, or null. */
    abstract @Nullable String message(Dependency dependency);
}
