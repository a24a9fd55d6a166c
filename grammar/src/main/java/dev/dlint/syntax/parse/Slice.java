package dev.dlint.syntax.parse;

import dev.dlint.syntax.Token;
import dev.dlint.text.MappedText;
import dev.dlint.text.TextRange;

/**
 * A part of an assembled text that knows where it stands in the source.
 *
 * @param base the whole text
 * @param start where the part starts in it
 * @param end where the part ends in it
 */
record Slice(MappedText base, int start, int end) {
    static Slice of(MappedText text) {
        return new Slice(text, 0, text.length());
    }

    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return start == end;
    }

    char charAt(int index) {
        return base.text().charAt(start + index);
    }

    /** Where {@code c} stands first, or -1. */
    int indexOf(char c) {
        for (int at = start; at < end; at++) {
            if (base.text().charAt(at) == c) {
                return at - start;
            }
        }
        return -1;
    }

    boolean startsWith(String prefix) {
        return length() >= prefix.length() && base.text().startsWith(prefix, start);
    }

    boolean contains(String part) {
        int found = base.text().indexOf(part, start);
        return found >= 0 && found + part.length() <= end;
    }

    Slice sub(int from, int to) {
        return new Slice(base, start + from, start + to);
    }

    Slice from(int index) {
        return sub(index, length());
    }

    /** Without Unicode white space at either end, as Go's {@code strings.TrimSpace} leaves it. */
    Slice trim() {
        int from = start;
        int to = end;
        while (from < to && GoText.isSpace(base.text().charAt(from))) {
            from++;
        }
        while (to > from && GoText.isSpace(base.text().charAt(to - 1))) {
            to--;
        }
        return new Slice(base, from, to);
    }

    String text() {
        return base.text().substring(start, end);
    }

    TextRange range() {
        return base.sourceRange(start, end);
    }

    MappedText mapped() {
        return base.sub(start, end);
    }

    Token token() {
        return new Token(range(), text());
    }
}
