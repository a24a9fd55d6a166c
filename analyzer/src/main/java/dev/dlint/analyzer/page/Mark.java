package dev.dlint.analyzer.page;

import dev.dlint.analyzer.finding.Finding;
import dev.dlint.text.Position;
import dev.dlint.text.SourceText;
import java.util.Comparator;

/**
 * A finding as carets under a line show it: a range over several lines is marked up to the end of its first line, and an
 * empty one by a single caret.
 *
 * @param line the line of the Dockerfile, from 1
 * @param column the column of the first caret, from 1
 * @param length the number of carets, at least 1
 */
public record Mark(int line, int column, int length, String message) implements Comparable<Mark> {
    private static final Comparator<Mark> ORDER = Comparator.comparingInt(Mark::line)
            .thenComparingInt(Mark::column)
            .thenComparingInt(Mark::length)
            .thenComparing(Mark::message);

    /** How a finding in {@code source} is marked. */
    public static Mark of(Finding finding, SourceText source) {
        Position start = source.position(finding.range().start());
        int lineEnd = source.lineRange(start.line()).end();
        int end = Math.min(finding.range().end(), lineEnd);
        int length = Math.max(1, end - finding.range().start());
        return new Mark(start.line(), start.column(), length, finding.message());
    }

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }

    /** The line that a page writes for this mark. */
    public String toLine() {
        String carets = column <= 2
                ? " ".repeat(column - 1) + "#" + "^".repeat(length - 1)
                : "#" + " ".repeat(column - 2) + "^".repeat(length);
        return carets + " " + message;
    }
}
