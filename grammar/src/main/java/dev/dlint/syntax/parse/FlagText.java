package dev.dlint.syntax.parse;

import dev.dlint.syntax.Flag;
import dev.dlint.syntax.SyntaxProblem;
import org.jspecify.annotations.Nullable;

/**
 * A flag as it was read.
 *
 * @param value what follows the {@code =}, quotes and escapes removed, or null
 * @param problem what BuildKit would say when it expands the value, or null; most flags are not expanded
 */
record FlagText(Flag flag, @Nullable Slice value, @Nullable SyntaxProblem problem) {
    String name() {
        return flag.name().text();
    }
}
