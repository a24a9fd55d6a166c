package dev.dlint.rules.stages;

import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Word;

public final class UnreachableStage implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        Word image = stage.from().image();
        boolean unused =
                stage.name() == null && !stage.isFinal() && stage.dependents().isEmpty();
        if (image != null && unused) {
            report.report(
                    image.range(),
                    "Stage %d is needed by no other stage, and has no name to build it by".formatted(stage.index()));
        }
    }
}
