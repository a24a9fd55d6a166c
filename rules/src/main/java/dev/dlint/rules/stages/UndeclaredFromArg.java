package dev.dlint.rules.stages;

import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.variables.Expansion;
import dev.dlint.analyzer.model.variables.Reference;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.text.Spelling;

public final class UndeclaredFromArg implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        Step from = stage.steps().get(0);
        for (Expansion expansion : from.expansions()) {
            for (Reference reference : expansion.references()) {
                if (reference.variable() == null) {
                    String meant = Spelling.closest(
                            reference.name(), from.variables().all().keySet());
                    String hint = meant == null ? "" : " (did you mean " + meant + "?)";
                    report.report(
                            reference.range(),
                            "FROM argument '%s' is not declared%s".formatted(reference.name(), hint));
                }
            }
        }
    }
}
