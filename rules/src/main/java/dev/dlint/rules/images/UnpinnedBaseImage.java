package dev.dlint.rules.images;

import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.image.reference.ImageReference;
import dev.dlint.syntax.Word;

public final class UnpinnedBaseImage implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        Word image = stage.from().image();
        ImageReference reference = stage.base().reference();
        if (image != null && reference != null && !reference.isTagged() && !reference.isDigested()) {
            report.report(image.range(), "Pin %s to a tag or a digest".formatted(reference.familiarName()));
        }
    }
}
