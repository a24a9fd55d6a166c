package dev.dlint.rules.stages;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Dependency;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Token;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

public final class UppercaseStageName implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        Token name = stage.nameToken();
        if (name != null && !name.text().equals(stage.name())) {
            String message = "Stage name '" + name.text() + "' should be lowercase";
            report.report(name.range(), message, fix(stage, name));
        }
    }

    /** Lowers the name here and wherever COPY or a mount uses it; FROM does not know the name as it is written. */
    private static Fix fix(Stage stage, Token name) {
        SourceText source = stage.model().file().source();
        List<Edit> edits = new ArrayList<>();
        edits.add(lower(source, name.range()));
        for (Stage other : stage.model().stages()) {
            for (Dependency dependency : other.dependencies()) {
                boolean uses = dependency.kind() != Dependency.Kind.BASE
                        && dependency.target().target() == stage
                        && source.slice(dependency.range()).equals(name.text());
                if (uses) {
                    edits.add(lower(source, dependency.range()));
                }
            }
        }
        return new Fix("Write the name in lower case", true, edits);
    }

    private static Edit lower(SourceText source, TextRange range) {
        return Edit.replace(range, source.slice(range).toLowerCase(Locale.ROOT));
    }
}
