package dev.dlint.text;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range of a source text, in UTF-16 units from its start.
 *
 * @param start the first offset inside, at least 0
 * @param end the first offset after, at least {@code start}
 */
public record TextRange(int start, int end) {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** The empty range at an offset. */
    public static TextRange at(int offset) {
        return new TextRange(offset, offset);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the character at {@code offset} lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether every character of {@code other} lies inside. */
    public boolean encloses(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a character; ranges that only touch do not. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** The smallest range that encloses both. */
    public TextRange cover(TextRange other) {
        return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** As a record compares by default, but without the cost of linking that at start-up. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextRange that && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
