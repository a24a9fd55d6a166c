package dev.dlint.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds what a misspelt word was meant to be. */
public final class Spelling {
    private static final int MAX_DISTANCE = 2;
    /** No name that anybody means is longer; comparing costs the product of both lengths. */
    private static final int MAX_LENGTH = 200;

    private Spelling() {}

    /**
     * The word of {@code known} that differs from {@code word} in the fewest inserted, deleted and replaced characters, the
     * first of several; null if all differ in more than two or in as many as {@code word} has.
     */
    public static @Nullable String closest(String word, Collection<String> known) {
        return closest(word, known, Math.min(MAX_DISTANCE, word.length() - 1));
    }

    /** The word of {@code known} that differs the least, the first of several, if that is in at most {@code distance} characters. */
    public static @Nullable String closest(String word, Collection<String> known, int distance) {
        String closest = null;
        int least = distance + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) < least && word.length() <= MAX_LENGTH) {
                int found = distance(word, candidate);
                if (found < least) {
                    closest = candidate;
                    least = found;
                }
            }
        }
        return closest;
    }

    /** What to put after a message about an unknown word: {@code "; did you mean x?"}, or nothing. */
    public static String hint(String word, Collection<String> known) {
        String closest = closest(word, known);
        return closest == null ? "" : "; did you mean " + closest + "?";
    }

    /** The Levenshtein distance, row by row. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
