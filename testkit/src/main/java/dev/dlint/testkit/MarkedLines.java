package dev.dlint.testkit;

import dev.dlint.analyzer.page.Mark;
import dev.dlint.text.SourceText;
import java.util.List;

/** A Dockerfile with marker lines, as a page shows it. */
final class MarkedLines {
    private MarkedLines() {}

    static String of(SourceText source, List<Mark> marks) {
        List<Mark> sorted = marks.stream().sorted().toList();
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= source.lineCount(); line++) {
            lines.append(source.slice(source.lineRange(line))).append('\n');
            for (Mark mark : sorted) {
                if (mark.line() == line) {
                    lines.append(mark.toLine()).append('\n');
                }
            }
        }
        return lines.toString();
    }
}
