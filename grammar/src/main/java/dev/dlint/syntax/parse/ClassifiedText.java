package dev.dlint.syntax.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * What the lexer reads: a text whose characters are shown as their classes, so that the grammar need not know which escape
 * character is in force, and so that its automata stay small and fast whatever script the text is written in. Offsets are
 * UTF-16 units of the text.
 */
final class ClassifiedText implements CharStream {
    private static final int ESCAPE = 1;
    private static final int WIDE_SPACE = 2;
    private static final int LETTER = 'a';
    private static final int DIGIT = '1';
    private static final int CONTROL = 3;
    private static final int OTHER = 0x7F;

    private Slice slice;
    private String text;
    private int position;
    private int end;
    private char escape;
    private Reading reading = Reading.TEXT;

    /** What the characters are taken for. */
    enum Reading {
        /** What they are. */
        TEXT,
        /** As in {@link #TEXT}, but quotes are nothing special. */
        WITHOUT_QUOTES,
        /** White space is what code takes for it that reads bytes as characters. */
        BYTES
    }

    ClassifiedText(Slice slice) {
        this.slice = slice;
        this.text = slice.base().text();
    }

    /** Starts over with another text. */
    void reset(Slice slice, Reading reading, char escape) {
        this.slice = slice;
        this.text = slice.base().text();
        this.position = slice.start();
        this.end = slice.end();
        this.escape = escape;
        this.reading = reading;
    }

    @Override
    public int LA(int offset) {
        if (offset == 0) {
            return 0;
        }
        int at = offset > 0 ? position + offset - 1 : position + offset;
        return at >= slice.start() && at < end ? classOf(at) : IntStream.EOF;
    }

    private int classOf(int at) {
        char c = text.charAt(at);
        if (c == escape) {
            return ESCAPE;
        }
        if (c > WIDE_SPACE && c < 0x80) {
            return reading == Reading.WITHOUT_QUOTES && (c == '"' || c == '\'') ? OTHER : c;
        }
        return c < 0x80 ? CONTROL : wideClass(at, c);
    }

    private int wideClass(int at, char c) {
        int codePoint = Character.isHighSurrogate(c) ? text.codePointAt(at) : c;
        if (reading == Reading.BYTES) {
            return !Character.isLowSurrogate(c) && GoText.hasSpaceByte(codePoint) ? WIDE_SPACE : OTHER;
        }
        if (GoText.isWideSpace(c)) {
            return WIDE_SPACE;
        }
        if (Character.isLetter(codePoint) || isLowOfLetter(at, c)) {
            return LETTER;
        }
        return Character.isDigit(codePoint) ? DIGIT : OTHER;
    }

    private boolean isLowOfLetter(int at, char c) {
        return Character.isLowSurrogate(c) && at > 0 && Character.isLetter(text.codePointAt(at - 1));
    }

    @Override
    public void consume() {
        position++;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // nothing is buffered
    }

    @Override
    public int index() {
        return position - slice.start();
    }

    @Override
    public void seek(int index) {
        position = slice.start() + index;
    }

    @Override
    public int size() {
        return slice.length();
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        return slice.sub(interval.a, interval.b + 1).text();
    }
}
