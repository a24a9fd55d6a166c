package dev.dlint.analyzer.page;

import dev.dlint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Dockerfile with marker lines taken out of it.
 *
 * <p>A marker line is a comment of which the first character after the {@code #} and blanks is a caret. Its carets mark
 * characters of the closest line above that is no marker line; what follows them is the message. Carets right behind the
 * {@code #} count it as one of them, so that {@code #^^^ message} marks the first four characters of a line.
 */
record MarkedText(String text, List<Mark> marks) {
    private static final Pattern MARKER = Pattern.compile("([ \\t]*)#([ \\t]*)(\\^+)(.*)");

    /** Reads a fenced block whose first line of content is line {@code firstLine} of the page. */
    static MarkedText read(String block, int firstLine, Problems problems) {
        List<String> kept = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        SourceText source = SourceText.of(block);
        for (int line = 1; line <= source.lineCount(); line++) {
            String content = source.slice(source.lineRange(line));
            Matcher marker = MARKER.matcher(content);
            if (!marker.matches()) {
                kept.add(content);
            } else {
                String marked = kept.isEmpty() ? "" : kept.get(kept.size() - 1);
                Mark mark = mark(marker, kept.size());
                marks.add(mark);
                check(mark, marked, new PageLine(firstLine + line - 1, problems));
            }
        }
        return new MarkedText(String.join("\n", kept), marks);
    }

    private static Mark mark(Matcher marker, int line) {
        int hash = marker.group(1).length() + 1;
        boolean touching = marker.group(2).isEmpty();
        int column = touching ? hash : hash + 1 + marker.group(2).length();
        int length = marker.group(3).length() + (touching ? 1 : 0);
        return new Mark(line, column, length, marker.group(4).strip());
    }

    private static void check(Mark mark, String marked, PageLine page) {
        if (mark.line() == 0) {
            page.problem("a marker line needs a line above it");
        } else if (mark.message().isEmpty()) {
            page.problem("a marker line needs the message of the finding behind its carets");
        } else if (mark.column() + mark.length() - 1 > Math.max(1, marked.length())) {
            page.problem("the carets go beyond the line above: " + marked);
        }
    }

    private record PageLine(int line, Problems problems) {
        void problem(String message) {
            problems.add(line, 1, message);
        }
    }
}
