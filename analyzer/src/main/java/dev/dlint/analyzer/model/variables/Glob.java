package dev.dlint.analyzer.model.variables;

import org.jspecify.annotations.Nullable;

/**
 * A pattern of {@code *}, {@code ?} and characters, a backslash in front of a character taking its meaning away. Matching
 * follows all possibilities at once, one bit for each place in the pattern, so that its time does not depend on the pattern.
 */
final class Glob {
    private static final int MAX_PLACES = 63;

    /** The character wanted at each place; what stands there for a wildcard does not matter. */
    private final char[] characters;
    /** The places with {@code *}. */
    private final long stars;
    /** The places with {@code ?}. */
    private final long any;

    private Glob(char[] characters, long stars, long any) {
        this.characters = characters;
        this.stars = stars;
        this.any = any;
    }

    /** Null if the pattern is too long. */
    static @Nullable Glob of(String pattern) {
        StringBuilder characters = new StringBuilder();
        long stars = 0;
        long any = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            long place = 1L << characters.length();
            boolean escaped = c == '\\' && i + 1 < pattern.length();
            if (!escaped && c == '*') {
                if ((stars << 1 & place) != 0) {
                    continue;
                }
                stars |= place;
            } else if (!escaped && c == '?') {
                any |= place;
            }
            characters.append(escaped ? pattern.charAt(++i) : c);
            if (characters.length() > MAX_PLACES) {
                return null;
            }
        }
        return new Glob(characters.toString().toCharArray(), stars, any);
    }

    Glob reversed() {
        char[] backwards =
                new StringBuilder(new String(characters)).reverse().toString().toCharArray();
        int unused = Long.SIZE - characters.length;
        return characters.length == 0
                ? this
                : new Glob(backwards, Long.reverse(stars) >>> unused, Long.reverse(any) >>> unused);
    }

    /** The end of the longest match that begins at {@code start}, or -1. */
    int longestMatch(String value, int start) {
        return match(value, start, true);
    }

    /** The end of the shortest match that begins at {@code start}, or -1. */
    int shortestMatch(String value, int start) {
        return match(value, start, false);
    }

    private int match(String value, int start, boolean longest) {
        long accepting = 1L << characters.length;
        long places = skipStars(1);
        int end = -1;
        for (int at = start; places != 0; at++) {
            if ((places & accepting) != 0) {
                end = at;
                if (!longest) {
                    return end;
                }
            }
            if (at == value.length()) {
                return end;
            }
            places = after(places, value.charAt(at));
        }
        return end;
    }

    private long after(long places, char c) {
        long moved = places & any;
        for (long rest = places & ~stars & ~any; rest != 0; rest &= rest - 1) {
            int place = Long.numberOfTrailingZeros(rest);
            if (place < characters.length && characters[place] == c) {
                moved |= 1L << place;
            }
        }
        return skipStars((places & stars) | (moved << 1));
    }

    /** A star may match nothing. */
    private long skipStars(long places) {
        return places | ((places & stars) << 1);
    }
}
