package dev.dlint.analyzer.model;

import dev.dlint.text.TextRange;

/**
 * A place where a stage needs another stage or an image.
 *
 * @param kind by what it needs it
 * @param step the instruction
 * @param range the name or number as written, quotes included
 * @param text that name or number; as written where it depends on a variable without a known value
 * @param target what is meant
 */
public record Dependency(Kind kind, Step step, TextRange range, String text, StageReference target) {
    /** By what a stage needs another. */
    public enum Kind {
        /** FROM. */
        BASE,
        /** {@code COPY --from}. */
        COPY,
        /** {@code RUN --mount=from=}. */
        MOUNT
    }
}
