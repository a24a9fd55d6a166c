package dev.dlint.syntax.parse;

import dev.dlint.syntax.WordPart;
import java.util.List;

/** Gathers neighbouring pieces of a word that stand for themselves into one literal. */
final class LiteralRun {
    private final Slice slice;
    private final StringBuilder value = new StringBuilder();
    private int start = -1;
    private int end;

    LiteralRun(Slice slice) {
        this.slice = slice;
    }

    /** Adds the piece from {@code pieceStart} to {@code pieceEnd}, which means what stands from {@code valueStart} on. */
    void add(int pieceStart, int pieceEnd, int valueStart) {
        if (start < 0) {
            start = pieceStart;
        }
        end = pieceEnd;
        // BuildKit's scanner drops a byte order mark in front of a word.
        int from = valueStart == 0 && slice.charAt(0) == '\uFEFF' ? 1 : valueStart;
        value.append(slice.base().text(), slice.start() + from, slice.start() + pieceEnd);
    }

    /** Adds the literal to {@code parts}, if there is one, and starts anew. */
    void endInto(List<WordPart> parts) {
        if (start >= 0) {
            parts.add(new WordPart.Literal(slice.sub(start, end).range(), value.toString()));
            start = -1;
            value.setLength(0);
        }
    }
}
