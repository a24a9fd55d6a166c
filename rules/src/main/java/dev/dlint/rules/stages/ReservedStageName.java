package dev.dlint.rules.stages;

import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Token;

public final class ReservedStageName implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        Token name = stage.nameToken();
        String known = stage.name();
        if (name != null && ("scratch".equals(known) || "context".equals(known))) {
            report.report(
                    name.range(), "Stage name should not use the same name as reserved stage \"%s\"".formatted(known));
        }
    }
}
