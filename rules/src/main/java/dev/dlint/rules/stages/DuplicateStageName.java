package dev.dlint.rules.stages;

import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class DuplicateStageName implements Rule.OnFile {
    @Override
    public void check(DockerfileModel file, Reporter report) {
        Map<String, Token> seen = new HashMap<>();
        for (Stage stage : file.stages()) {
            Token name = stage.nameToken();
            String known = stage.name();
            if (name == null || known == null) {
                continue;
            }
            Token first = seen.putIfAbsent(known, name);
            if (first != null) {
                String message = "Duplicate stage name \"%s\", stage names should be unique".formatted(name.text());
                report.report(name.range(), message, List.of(new Related(first.range(), "first used here")), null);
            }
        }
    }
}
