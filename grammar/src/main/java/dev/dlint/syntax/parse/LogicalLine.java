package dev.dlint.syntax.parse;

import dev.dlint.syntax.Comment;
import dev.dlint.text.MappedText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A line with those that continue it. The escape character at the end of a line joins it with the next as they stand, with
 * nothing in between; comments and blank lines that follow are left out.
 *
 * @param text from the first character that is not white space; the escapes at the lines' ends are gone
 * @param range from there to the end of the last line that was read
 * @param comments those between the lines
 * @param emptyContinuation whether a blank line is among them
 */
record LogicalLine(MappedText text, TextRange range, List<Comment> comments, boolean emptyContinuation) {
    /** Reads on from the current line of {@code lines}, which holds a character that is not white space. */
    static LogicalLine read(PhysicalLines lines, String content, char escape) {
        int start = lines.firstCharacter();
        int continued = continuation(content, start, lines.end(), escape);
        if (continued < 0) {
            MappedText text = new MappedText.Builder()
                    .append(content, start, lines.end(), start)
                    .build();
            return new LogicalLine(text, new TextRange(start, lines.end()), List.of(), false);
        }
        return new Joiner(lines, content, escape).join(start, continued);
    }

    /** Where the escape stands that continues the line, or -1. Blanks may follow it, but no other escape may precede it. */
    private static int continuation(String content, int start, int end, char escape) {
        int at = end - 1;
        while (at >= start && (content.charAt(at) == ' ' || content.charAt(at) == '\t')) {
            at--;
        }
        boolean continues =
                at >= start && content.charAt(at) == escape && (at == start || content.charAt(at - 1) != escape);
        return continues ? at : -1;
    }

    /** The comment on the current line, from its {@code #} on. */
    static Comment comment(PhysicalLines lines, String content, int hash) {
        int from = hash + 1;
        int to = lines.end();
        while (from < to && GoText.isSpace(content.charAt(from))) {
            from++;
        }
        while (to > from && GoText.isSpace(content.charAt(to - 1))) {
            to--;
        }
        return new Comment(new TextRange(hash, lines.end()), content.substring(from, to));
    }

    private static final class Joiner {
        private final PhysicalLines lines;
        private final String content;
        private final char escape;
        private final MappedText.Builder text = new MappedText.Builder();
        private final List<Comment> comments = new ArrayList<>();
        private boolean emptyContinuation;

        Joiner(PhysicalLines lines, String content, char escape) {
            this.lines = lines;
            this.content = content;
            this.escape = escape;
        }

        LogicalLine join(int start, int firstEscape) {
            text.append(content, start, firstEscape, start);
            boolean open = true;
            while (open && lines.advance()) {
                open = joinLine();
            }
            return new LogicalLine(
                    text.build(start), new TextRange(start, lines.end()), List.copyOf(comments), emptyContinuation);
        }

        /** Adds the current line; whether another is to follow. */
        private boolean joinLine() {
            int first = lines.firstCharacter();
            if (first == lines.end()) {
                emptyContinuation = true;
                return true;
            }
            if (content.charAt(first) == '#') {
                comments.add(comment(lines, content, first));
                return true;
            }
            int continued = continuation(content, lines.start(), lines.end(), escape);
            int end = continued < 0 ? lines.end() : continued;
            text.append(content, lines.start(), end, lines.start());
            return continued >= 0;
        }
    }
}
