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
        int piece = piece(index);
        return sourceStarts[piece] + index - starts[piece];
    }

    /** The piece that holds the character at {@code index}. */
    private int piece(int index) {
        if (starts.length == 1) {
            return 0;
        }
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
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
        if (start == 0 && end == text.length()) {
            return this;
        }
        if (starts.length == 1) {
            return new MappedText(text.substring(start, end), starts, new int[] {sourceStarts[0] + start});
        }
        Builder builder = new Builder().append(this, start, end);
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
            return append(piece, 0, piece.length(), sourceStart);
        }

        /** Appends the part of {@code piece} from {@code start} to {@code end}, which stands at {@code sourceStart} in the source. */
        public Builder append(CharSequence piece, int start, int end, int sourceStart) {
            if (start == end) {
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
            text.append(piece, start, end);
            return this;
        }

        /** Appends a part of another assembled text, mapped as it is there. */
        public Builder append(MappedText other, int start, int end) {
            int at = start;
            while (at < end) {
                int piece = other.piece(at);
                int pieceEnd = piece + 1 < other.starts.length ? other.starts[piece + 1] : other.length();
                int to = Math.min(end, pieceEnd);
                append(other.text, at, to, other.sourceStarts[piece] + at - other.starts[piece]);
                at = to;
            }
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
