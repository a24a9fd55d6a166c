package dev.dlint.rules.stages;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Dependency;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.StageReference;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;

public final class CopyFromStageNumber implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        for (Dependency dependency : step.dependencies()) {
            if (dependency.kind() == Dependency.Kind.COPY
                    && dependency.target() instanceof StageReference.Earlier earlier
                    && Character.isDigit(dependency.text().charAt(0))) {
                report(dependency, earlier.stage(), report);
            }
        }
    }

    private static void report(Dependency dependency, Stage stage, Reporter report) {
        String name = stage.name();
        // Of several stages with one name the last is meant, which may be another.
        if (name == null || stage.model().stage(name) != stage) {
            report.report(
                    dependency.range(), "Give stage %d a name instead of counting stages".formatted(stage.index()));
            return;
        }
        report.report(
                dependency.range(),
                "Name the stage %s instead of counting stages".formatted(name),
                Fix.safe("Replace the number by " + name, Edit.replace(dependency.range(), name)));
    }
}
