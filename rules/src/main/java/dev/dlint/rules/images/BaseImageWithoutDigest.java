package dev.dlint.rules.images;

import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.image.reference.ImageReference;
import dev.dlint.syntax.Word;

public final class BaseImageWithoutDigest implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        Word image = stage.from().image();
        ImageReference reference = stage.base().reference();
        if (image != null && reference != null && !reference.isDigested()) {
            report.report(image.range(), "Add the digest of " + reference.familiar());
        }
    }
}
