package dev.dlint.analyzer.model;

import dev.dlint.image.reference.ImageReference;
import org.jspecify.annotations.Nullable;

/** What a name in FROM, {@code COPY --from} or {@code RUN --mount=from=} means. */
public sealed interface StageReference {
    /** A stage before the one that names it. */
    record Earlier(Stage stage) implements StageReference {}

    /** A stage that only follows the one that names it; the builder refuses that. In FROM such a name is an image. */
    record Later(Stage stage) implements StageReference {}

    /** The stage in which the name stands; the builder refuses that. */
    record Self(Stage stage) implements StageReference {}

    /** No stage of this file: an image, or a named context that the build command defines. */
    record External(ImageReference reference) implements StageReference {}

    /** The empty image. */
    record Scratch() implements StageReference {}

    /** A number that no stage has. */
    record InvalidIndex(String text) implements StageReference {}

    /** Neither a stage nor the name of an image. */
    record Invalid(String text) implements StageReference {}

    /** It depends on a variable without a known value. */
    record Unknown() implements StageReference {}

    /** The stage it names, wherever that stands, or null. */
    default @Nullable Stage target() {
        if (this instanceof Earlier earlier) {
            return earlier.stage();
        }
        if (this instanceof Later later) {
            return later.stage();
        }
        return this instanceof Self self ? self.stage() : null;
    }
}
