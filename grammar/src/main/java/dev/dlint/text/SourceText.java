package dev.dlint.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a file with its lines. Lines end at a line feed only, as they do for BuildKit; a carriage return before
 * it belongs to the line's end, not to its content.
 */
public final class SourceText {
    private final String content;
    private final int[] lineStarts;
    private final List<TextRange> malformed;

    private SourceText(String content, int[] lineStarts, List<TextRange> malformed) {
        this.content = content;
        this.lineStarts = lineStarts;
        this.malformed = malformed;
    }

    /** A text that is text already. */
    public static SourceText of(String content) {
        return of(content, List.of());
    }

    /** The text that bytes are in UTF-8. What is not UTF-8 becomes U+FFFD, and {@link #malformed()} tells where. */
    public static SourceText decode(byte[] bytes) {
        String content = new String(bytes, StandardCharsets.UTF_8);
        // Few texts hold the replacement character at all; only then is it worth asking which of them replace anything.
        List<TextRange> malformed =
                content.indexOf(MalformedInput.REPLACEMENT) < 0 ? List.of() : MalformedInput.find(bytes);
        return of(content, malformed);
    }

    private static SourceText of(String content, List<TextRange> malformed) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return new SourceText(content, Arrays.copyOf(starts, count), malformed);
    }

    public String content() {
        return content;
    }

    /** Where bytes that are not UTF-8 were replaced, in order; neighbours make one range. */
    public List<TextRange> malformed() {
        return malformed;
    }

    /** The number of UTF-16 units. */
    public int length() {
        return content.length();
    }

    public String slice(TextRange range) {
        return content.substring(range.start(), range.end());
    }

    /** The number of lines, at least 1; a text that ends in a line feed has an empty last line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The line, from 1, that holds an offset; the offset may be the text's end. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The offset of a line's first character; lines count from 1. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** A line without its line break (line feed, and the carriage returns before it or at the text's end); lines count from 1. */
    public TextRange lineRange(int line) {
        int start = lineStart(line);
        int end = line < lineStarts.length ? lineStarts[line] - 1 : content.length();
        while (end > start && content.charAt(end - 1) == '\r') {
            end--;
        }
        return new TextRange(start, end);
    }

    /** Where an offset lies; the offset may be the text's end. */
    public Position position(int offset) {
        int line = line(offset);
        return new Position(line, offset - lineStart(line) + 1);
    }

    /** The offset of a position; a column beyond the line's end gives the line's end. */
    public int offset(Position position) {
        int line = Math.max(1, Math.min(position.line(), lineCount()));
        int end = line < lineCount() ? lineStart(line + 1) - 1 : content.length();
        return Math.min(lineStart(line) + position.column() - 1, end);
    }
}
