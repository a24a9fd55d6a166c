package dev.dlint.syntax.parse;

/** Walks over the lines of a file. Lines end at line feeds only; carriage returns at a line's end are not part of it. */
final class PhysicalLines {
    private final String content;
    private int start;
    private int end;
    private int next;

    PhysicalLines(String content) {
        this.content = content;
        // A byte order mark belongs to no line.
        this.next = content.startsWith("\uFEFF") ? 1 : 0;
    }

    /** Goes on to the next line; false at the end of the file. */
    boolean advance() {
        if (next >= content.length()) {
            return false;
        }
        start = next;
        int lineFeed = content.indexOf('\n', start);
        end = lineFeed < 0 ? content.length() : lineFeed;
        next = lineFeed < 0 ? content.length() : lineFeed + 1;
        while (end > start && content.charAt(end - 1) == '\r') {
            end--;
        }
        return true;
    }

    /** Makes the line that starts at {@code offset} the next one. */
    void goBackTo(int offset) {
        next = offset;
    }

    /** Where the line starts. */
    int start() {
        return start;
    }

    /** Where the line ends, without its line break. */
    int end() {
        return end;
    }

    /** Where the next line starts. */
    int next() {
        return next;
    }

    /** Where the first character stands that is not white space, or the line's end. */
    int firstCharacter() {
        int at = start;
        while (at < end && GoText.isSpace(content.charAt(at))) {
            at++;
        }
        return at;
    }
}
