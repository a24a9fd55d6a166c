package dev.dlint.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks. */
public final class Wrapping {
    private Wrapping() {}

    /**
     * The lines of a text, each at most {@code columns} wide unless a single word is wider; at least one line. Runs of
     * blanks become one.
     */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            String word = text.substring(at, end);
            int wordWidth = DisplayWidth.of(word);
            if (width > 0 && width + 1 + wordWidth > columns) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            if (width > 0) {
                line.append(' ');
                width++;
            }
            line.append(word);
            width += wordWidth;
            at = startOfWord(text, end);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    private static int startOfWord(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
