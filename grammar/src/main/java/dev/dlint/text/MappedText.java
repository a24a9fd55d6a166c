package dev.dlint.text;

import java.util.Arrays;

/**
 * A text put together from pieces of a source, such as an instruction without its continuations and the comments
 * between them. Each of its characters knows where it stands in the source.
 */
public final class MappedText {
    private final String text;
    /** Where each piece starts in {@link #text}, ascending, the first at 0. */
    private final int[] starts;
    /** Where each piece starts in the source. */
    private final int[] sourceStarts;

    private MappedText(String text, int[] starts, int[] sourceStarts) {
        this.text = text;
        this.starts = starts;
        this.sourceStarts = sourceStarts;
    }

    /** One piece of the source as it stands. */
    public static MappedText of(SourceText source, TextRange range) {
        return new MappedText(source.slice(range), new int[] {0}, new int[] {range.start()});
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** Where the character at {@code index} stands in the source; for the length, the offset after the last character. */
    public int sourceOffset(int index) {
        if (index < 0 || index > text.length()) {
            throw new IndexOutOfBoundsException(index + " of " + text.length());
        }
        if (index == text.length() && index > 0) {
            return sourceOffset(index - 1) + 1;
        }
        int found = Arrays.binarySearch(starts, index);
        int piece = found >= 0 ? found : -found - 2;
        return sourceStarts[piece] + index - starts[piece];
    }

    /**
     * The source range that holds a part of this text, with whatever the source has in between. An empty part lies just
     * after the character before it.
     */
    public TextRange sourceRange(int start, int end) {
        if (start == end) {
            return TextRange.at(start == 0 ? sourceOffset(0) : sourceOffset(start - 1) + 1);
        }
        return new TextRange(sourceOffset(start), sourceOffset(end - 1) + 1);
    }

    /** The whole of this text in the source. */
    public TextRange sourceRange() {
        return sourceRange(0, text.length());
    }

    /** A part of this text, mapped like the whole. */
    public MappedText sub(int start, int end) {
        Builder builder = new Builder();
        int at = start;
        while (at < end) {
            int found = Arrays.binarySearch(starts, at);
            int piece = found >= 0 ? found : -found - 2;
            int pieceEnd = piece + 1 < starts.length ? starts[piece + 1] : text.length();
            int to = Math.min(end, pieceEnd);
            builder.append(text.substring(at, to), sourceStarts[piece] + at - starts[piece]);
            at = to;
        }
        return builder.isEmpty() ? builder.build(sourceRange(start, start).start()) : builder.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MappedText that
                && text.equals(that.text)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(sourceStarts, that.sourceStarts);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** Puts pieces together; empty pieces leave no trace. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[4];
        private int[] sourceStarts = new int[4];
        private int count;

        /** Appends a piece that stands at {@code sourceStart} in the source. */
        public Builder append(CharSequence piece, int sourceStart) {
            if (piece.length() == 0) {
                return this;
            }
            boolean continues = count > 0 && sourceStarts[count - 1] + text.length() - starts[count - 1] == sourceStart;
            if (!continues) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                    sourceStarts = Arrays.copyOf(sourceStarts, count * 2);
                }
                starts[count] = text.length();
                sourceStarts[count++] = sourceStart;
            }
            text.append(piece);
            return this;
        }

        public boolean isEmpty() {
            return count == 0;
        }

        /** The text so far; nothing appended gives an empty text at offset 0. */
        public MappedText build() {
            return build(0);
        }

        /** The text so far; nothing appended gives an empty text at {@code emptyAt}. */
        public MappedText build(int emptyAt) {
            if (count == 0) {
                return new MappedText("", new int[] {0}, new int[] {emptyAt});
            }
            return new MappedText(text.toString(), Arrays.copyOf(starts, count), Arrays.copyOf(sourceStarts, count));
        }
    }
}
