package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.variables.Value;
import dev.dlint.image.reference.ImageReference;
import dev.dlint.image.reference.InvalidReferenceException;
import dev.dlint.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Finds out what a FROM means. */
final class BaseImages {
    private BaseImages() {}

    static BaseImage of(Stage stage) {
        Word image = stage.from().image();
        if (image == null) {
            return new BaseImage.Unknown();
        }
        Value value = stage.steps().get(0).expand(image).value();
        return value.text() == null ? new BaseImage.Unknown() : named(stage, value.text());
    }

    private static BaseImage named(Stage stage, String text) {
        // Unlike elsewhere, BuildKit compares the name here with regard to case.
        Stage earlier = stage.model().graph().named(text, stage.index());
        if (earlier != null && text.equals(earlier.name())) {
            return new BaseImage.Earlier(earlier);
        }
        if (text.equals("scratch")) {
            return new BaseImage.Scratch();
        }
        try {
            return new BaseImage.External(ImageReference.parse(text), text);
        } catch (InvalidReferenceException e) {
            return new BaseImage.Invalid(text, e);
        }
    }

    static @Nullable ImageReference reference(String text) {
        try {
            return ImageReference.parse(text);
        } catch (InvalidReferenceException e) {
            return null;
        }
    }
}
