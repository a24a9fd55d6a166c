package dev.dlint.lsp.document;

import dev.dlint.text.TextRange;
import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Converts between offsets of a text and the protocol's positions: lines and characters from 0. For the protocol a line
 * also ends at a lone carriage return, which a Dockerfile takes for white space; this is the only place that knows.
 */
public final class Positions {
    private final String text;
    private final PositionEncoding encoding;
    private final int[] lineStarts;

    public Positions(String text, PositionEncoding encoding) {
        this.text = text;
        this.encoding = encoding;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        boolean returns = text.indexOf('\r') >= 0;
        int[] starts = new int[16];
        int count = 1;
        for (int at = nextBreak(text, 0, returns); at >= 0; at = nextBreak(text, at, returns)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The offset after the next line break, or -1. */
    private static int nextBreak(String text, int from, boolean returns) {
        if (!returns) {
            int feed = text.indexOf('\n', from);
            return feed < 0 ? -1 : feed + 1;
        }
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                return at + 1;
            }
            if (c == '\r') {
                return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
            }
        }
        return -1;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The line, from 0, that holds an offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** A line without its line break; lines count from 0. */
    public TextRange contentOfLine(int line) {
        return new TextRange(lineStarts[line], lineEnd(line));
    }

    /** The offset where a line's break begins. */
    private int lineEnd(int line) {
        if (line + 1 == lineStarts.length) {
            return text.length();
        }
        int end = lineStarts[line + 1] - 1;
        boolean both = text.charAt(end) == '\n' && end > lineStarts[line] && text.charAt(end - 1) == '\r';
        return both ? end - 1 : end;
    }

    public Position position(int offset) {
        int line = line(offset);
        return new Position(line, encoding.units(text, lineStarts[line], offset));
    }

    public Range range(TextRange range) {
        return new Range(position(range.start()), position(range.end()));
    }

    /** The offset of a position; one beyond a line's or the text's end gives that end. */
    public int offset(Position position) {
        if (position.getLine() >= lineStarts.length) {
            return text.length();
        }
        int line = Math.max(0, position.getLine());
        return encoding.advance(text, lineStarts[line], lineEnd(line), Math.max(0, position.getCharacter()));
    }

    /** The offsets of a range; one that ends before it starts is taken for the empty range at its start. */
    public TextRange textRange(Range range) {
        int start = offset(range.getStart());
        return new TextRange(start, Math.max(start, offset(range.getEnd())));
    }
}
