package dev.dlint.rules.images;

import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.image.reference.ImageReference;
import dev.dlint.syntax.Word;
import dev.dlint.text.TextRange;

public final class LatestBaseImage implements Rule.OnStage {
    private static final String LATEST = "latest";

    @Override
    public void check(Stage stage, Reporter report) {
        Word image = stage.from().image();
        ImageReference reference = stage.base().reference();
        if (image != null && reference != null && LATEST.equals(reference.tag()) && !reference.isDigested()) {
            report.report(tag(image), "Pin %s to a release instead of latest".formatted(reference.familiarName()));
        }
    }

    /** The tag where it is written out, else the whole image. */
    private static TextRange tag(Word image) {
        TextRange range = image.range();
        boolean written = image.text().endsWith(":" + LATEST)
                && range.length() == image.text().length();
        return written ? new TextRange(range.end() - LATEST.length(), range.end()) : range;
    }
}
