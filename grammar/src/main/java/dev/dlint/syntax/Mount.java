package dev.dlint.syntax;

import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of a {@code RUN --mount} flag, split into its options. */
public record Mount(TextRange range, List<Option> options) {
    public Mount {
        options = List.copyOf(options);
    }

    /**
     * One field of the list.
     *
     * @param key as typed
     * @param value what follows the {@code =}, or null without a {@code =}
     */
    public record Option(
            TextRange range, Token key, @Nullable Word value) {}

    /** The last option whose key is one of {@code keys}, compared without regard to case, or null. */
    public @Nullable Option option(String... keys) {
        for (int i = options.size() - 1; i >= 0; i--) {
            for (String key : keys) {
                if (options.get(i).key().text().equalsIgnoreCase(key)) {
                    return options.get(i);
                }
            }
        }
        return null;
    }
}
