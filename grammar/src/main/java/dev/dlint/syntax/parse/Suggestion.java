package dev.dlint.syntax.parse;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** "Did you mean", as BuildKit asks it: the option with the least edit distance, if that is at most 2. */
final class Suggestion {
    private static final int MAX_DISTANCE = 2;

    private Suggestion() {}

    /** The option nearest to {@code word}, the first of several as near; null if none is near or one is equal. */
    static @Nullable String nearest(String word, Collection<String> options) {
        if (options.contains(word)) {
            return null;
        }
        String nearest = null;
        int least = MAX_DISTANCE + 1;
        for (String option : options) {
            if (Math.abs(option.length() - word.length()) < least) {
                int distance = distance(word, option);
                if (distance < least) {
                    nearest = option;
                    least = distance;
                }
            }
        }
        return nearest;
    }

    /** {@code message}, with the suggestion behind it if there is one. */
    static String append(String message, @Nullable String suggestion) {
        return suggestion == null ? message : message + " (did you mean " + suggestion + "?)";
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
