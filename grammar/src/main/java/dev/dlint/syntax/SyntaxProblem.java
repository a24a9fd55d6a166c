package dev.dlint.syntax;

import dev.dlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Something in the text that is not a Dockerfile as BuildKit reads it.
 *
 * @param kind what sort of problem
 * @param message BuildKit's own words where it has any, without its prefix
 * @param range the exact place
 * @param replacement what the text at {@code range} was probably meant to be, or null
 */
public record SyntaxProblem(
        Kind kind,
        String message,
        TextRange range,
        @Nullable String replacement) {
    /** What is wrong. All but the last two make BuildKit refuse the file. */
    public enum Kind {
        /** Nothing to build: no text, no instruction, no stage, or an instruction before the first stage. */
        NO_STAGE,
        /** A parser directive that is repeated or has a bad value. */
        DIRECTIVE,
        UNKNOWN_INSTRUCTION,
        /** Too few, too many or unreadable arguments. */
        ARGUMENTS,
        /** An unknown, repeated or malformed flag. */
        FLAG,
        /** A value of a {@code --mount} that no variable can mend. */
        MOUNT,
        /** An unterminated heredoc, or one in a wrong place. */
        HEREDOC,
        /** A word with an open quote or a malformed variable. */
        WORD,
        /** A trigger that ONBUILD does not take. */
        ONBUILD,
        /** A physical line longer than BuildKit reads. */
        LINE_TOO_LONG,
        /** A blank line inside a continued instruction: built, but deprecated. */
        EMPTY_CONTINUATION,
        /** Bytes that are not UTF-8: built, but read as U+FFFD here. */
        ENCODING;

        /** Whether BuildKit refuses the file. */
        public boolean refused() {
            return this != EMPTY_CONTINUATION && this != ENCODING;
        }
    }
}
