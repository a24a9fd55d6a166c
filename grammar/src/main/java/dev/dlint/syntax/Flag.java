package dev.dlint.syntax;

import dev.dlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A flag of an instruction, such as {@code --from=build}.
 *
 * @param name without the dashes
 * @param value what follows the {@code =}, quotes already processed as BuildKit does for flags, or null without a {@code =}
 */
public record Flag(TextRange range, Token name, @Nullable Word value) {}
