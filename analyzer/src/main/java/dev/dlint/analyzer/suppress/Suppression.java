package dev.dlint.analyzer.suppress;

import dev.dlint.syntax.Token;
import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment that takes findings away.
 *
 * @param tool whose comment it is
 * @param comment from its {@code #} to the end of the line
 * @param names the rules whose findings it takes away, by id or alias; {@code all} in a BuildKit comment means all of BuildKit's
 * @param scope where those findings start; its end is part of it
 * @param reason why, in the words of the comment, or null
 */
public record Suppression(
        Tool tool,
        TextRange comment,
        List<Token> names,
        TextRange scope,
        @Nullable String reason) {
    public Suppression {
        names = List.copyOf(names);
    }

    /** The tools whose comments count. */
    public enum Tool {
        /** {@code # dlint ignore=...} and {@code # dlint ignore-file=...}. */
        DLINT,
        /** {@code # hadolint ignore=...}, {@code stage ignore=} and {@code global ignore=}. */
        HADOLINT,
        /** {@code # check=skip=...}, as directive or above an instruction. */
        BUILDKIT
    }
}
