package dev.dlint.rules.stages;

import dev.dlint.analyzer.model.BaseImage;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.variables.Expansion;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.image.reference.ImageReference;
import dev.dlint.image.reference.InvalidReferenceException;
import dev.dlint.syntax.Word;

public final class FromArgDefaultInvalid implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        Word image = stage.from().image();
        if (image == null || !(stage.base() instanceof BaseImage.Unknown)) {
            return;
        }
        Step from = stage.steps().get(0);
        Expansion expansion = from.variables().expandUnsetArgs(image);
        String text = expansion.value().text();
        if (expansion.failure() == null && text != null && !isReference(text)) {
            report.report(
                    image.range(),
                    "Default value for ARG %s results in empty or invalid base image name".formatted(image.text()));
        }
    }

    private static boolean isReference(String text) {
        try {
            ImageReference.parse(text);
            return true;
        } catch (InvalidReferenceException e) {
            return false;
        }
    }
}
