package dev.dlint.rules.stages;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Flag;
import dev.dlint.syntax.Word;
import dev.dlint.syntax.WordPart;
import dev.dlint.text.TextRange;

public final class RedundantTargetPlatform implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        Flag flag = stage.from().flag("platform");
        Word image = stage.from().image();
        Word value = flag == null ? null : flag.value();
        if (flag == null || image == null || value == null || !isTargetPlatform(value)) {
            return;
        }
        String message = "Setting platform to predefined %s in FROM is redundant as this is the default behavior"
                .formatted(value.text());
        TextRange withBlank = new TextRange(flag.range().start(), image.range().start());
        report.report(flag.range(), message, Fix.safe("Remove the flag", Edit.delete(withBlank)));
    }

    /** The variable and nothing else, quoted or not. Its value is never empty, so a default or alternate decides nothing but what {@code +} puts in its place. */
    private static boolean isTargetPlatform(Word word) {
        if (word.parts().size() != 1) {
            return false;
        }
        WordPart part = word.parts().get(0);
        if (part instanceof WordPart.Quoted quoted && quoted.parts().size() == 1) {
            part = quoted.parts().get(0);
        }
        return part instanceof WordPart.Variable variable
                && variable.name().text().equals("TARGETPLATFORM")
                && (variable.modifier() == null
                        || variable.modifier().operator().endsWith("-"));
    }
}
