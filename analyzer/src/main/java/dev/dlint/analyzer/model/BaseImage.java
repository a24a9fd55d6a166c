package dev.dlint.analyzer.model;

import dev.dlint.image.reference.ImageReference;
import dev.dlint.image.reference.InvalidReferenceException;
import org.jspecify.annotations.Nullable;

/** What a stage is built on: what its FROM names once the global ARGs are filled in. */
public sealed interface BaseImage {
    /** The empty image, {@code FROM scratch}. */
    record Scratch() implements BaseImage {}

    /** A stage before this one. */
    record Earlier(Stage stage) implements BaseImage {}

    /**
     * An image from outside, or a named context that the build command defines.
     *
     * @param text the name with its variables filled in
     */
    record External(ImageReference reference, String text) implements BaseImage {}

    /** It depends on a variable without a known value, or nothing is written. */
    record Unknown() implements BaseImage {}

    /**
     * The text, variables filled in, cannot name an image.
     *
     * @param reason why not
     */
    record Invalid(String text, InvalidReferenceException reason) implements BaseImage {}

    /** The reference of an external image, else null. */
    default @Nullable ImageReference reference() {
        return this instanceof External external ? external.reference() : null;
    }
}
