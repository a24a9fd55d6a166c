package dev.dlint.syntax.parse;

import dev.dlint.text.Spelling;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** "Did you mean", as BuildKit asks it: the option with the least edit distance, if that is at most 2. */
final class Suggestion {
    private static final int MAX_DISTANCE = 2;

    private Suggestion() {}

    /** The option nearest to {@code word}, the first of several as near; null if none is near or one is equal. */
    static @Nullable String nearest(String word, Collection<String> options) {
        return options.contains(word) ? null : Spelling.closest(word, options, MAX_DISTANCE);
    }

    /** {@code message}, with the suggestion behind it if there is one. */
    static String append(String message, @Nullable String suggestion) {
        return suggestion == null ? message : message + " (did you mean " + suggestion + "?)";
    }
}
