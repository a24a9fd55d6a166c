package dev.dlint.rules.labels;

import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Word;
import java.util.HashSet;
import java.util.Set;

public final class MissingLabel implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        Word image = stage.from().image();
        boolean isBase = stage.dependents().stream().anyMatch(other -> other.parent() == stage);
        if (image == null || isBase) {
            return;
        }
        Set<String> keys = new HashSet<>();
        collect(stage, keys);
        stage.ancestors().forEach(ancestor -> collect(ancestor, keys));
        LabelSchema.of(report).keySet().stream()
                .sorted()
                .filter(wanted -> !keys.contains(wanted))
                .forEach(wanted -> report.report(image.range(), "Add the label " + wanted));
    }

    private static void collect(Stage stage, Set<String> keys) {
        for (Step step : stage.steps()) {
            LabelSchema.forEach(step, label -> {
                String key = LabelSchema.key(step, label);
                if (key != null) {
                    keys.add(key);
                }
            });
        }
    }
}
