package dev.dlint.rules.stages;

import dev.dlint.analyzer.model.BaseImage;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Word;
import java.util.Locale;

public final class InvalidBaseImage implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        Word image = stage.from().image();
        if (image == null || !(stage.base() instanceof BaseImage.Invalid invalid)) {
            return;
        }
        report.report(
                image.range(),
                invalid.text().isEmpty()
                        ? "base name (" + image.text() + ") should not be blank"
                        : "failed to parse stage name \"%s\": invalid reference format%s"
                                .formatted(invalid.text(), hint(invalid.text())));
    }

    private static String hint(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT)) ? "" : ": repository name must be lowercase";
    }
}
