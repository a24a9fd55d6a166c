package dev.dlint.rules.stages;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Token;
import java.util.Locale;

public final class FromAsCasing implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        Token as = stage.from().as();
        String from = stage.from().keyword().text();
        if (as == null) {
            return;
        }
        String lower = as.text().toLowerCase(Locale.ROOT);
        String upper = as.text().toUpperCase(Locale.ROOT);
        String wanted = from.equals("FROM") ? upper : from.equals("from") ? lower : as.text();
        if (!as.text().equals(wanted)) {
            String message = "'%s' and '%s' keywords' casing do not match".formatted(as.text(), from);
            report.report(as.range(), message, Fix.safe("Write " + wanted, Edit.replace(as.range(), wanted)));
        }
    }
}
