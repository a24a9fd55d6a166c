package dev.dlint.cli.report;

import dev.dlint.cli.terminal.DisplayLine;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a file around a range, ready to print. A range within a line has carets under it. One of several lines has a
 * bar beside it, and carets only where it begins or ends inside a line.
 */
final class SourceFrame {
    /** Of a longer range only the first and the last lines are shown. */
    private static final int MAX_LINES = 6;

    private static final int FIRST_LINES = 3;
    private static final int LAST_LINES = 2;

    private final SourceText source;
    private final int start;
    private final int end;
    private final int room;
    private final String ellipsis;
    private final List<Line> lines = new ArrayList<>();

    private SourceFrame(SourceText source, TextRange range, int room, String ellipsis) {
        this.source = source;
        this.start = range.start();
        this.end = endInLine(source, range);
        this.room = room;
        this.ellipsis = ellipsis;
    }

    /**
     * A line to print.
     *
     * @param number its number from 1, or 0 for lines left out
     * @param text what to show of it
     * @param caret the column, from 0, of the first caret under it
     * @param carets how many carets there are; 0 for none
     */
    record Line(int number, String text, int caret, int carets) {}

    /**
     * The frame of a range.
     *
     * @param room the columns for the text of a line
     * @param ellipsis what stands for a part of a line left out
     */
    static List<Line> of(SourceText source, TextRange range, int room, String ellipsis) {
        return new SourceFrame(source, range, room, ellipsis).lines();
    }

    /** Whether a range has several lines. */
    static boolean isMultiline(SourceText source, TextRange range) {
        return source.line(range.start()) != source.line(endInLine(source, range));
    }

    /** A range that ends with a line break ends before it. */
    private static int endInLine(SourceText source, TextRange range) {
        int end = range.end();
        String content = source.content();
        while (end > range.start() + 1 && (content.charAt(end - 1) == '\n' || content.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private List<Line> lines() {
        int first = source.line(start);
        int last = source.line(end);
        if (first == last) {
            add(first, start, Math.max(end, start + 1));
        } else {
            boolean all = last - first < MAX_LINES;
            for (int line = first; line <= last; line++) {
                if (all || line < first + FIRST_LINES || line > last - LAST_LINES) {
                    addPart(line, first, last);
                } else if (line == first + FIRST_LINES) {
                    lines.add(new Line(0, "", 0, 0));
                }
            }
        }
        return lines;
    }

    /** A line of a range of several. */
    private void addPart(int line, int first, int last) {
        TextRange whole = source.lineRange(line);
        int textStart = firstVisible(whole);
        if (line == first && start > textStart) {
            add(line, start, whole.end());
        } else if (line == last && end < whole.end()) {
            add(line, Math.min(textStart, end), end);
        } else {
            add(line, whole.start(), whole.start());
        }
    }

    private int firstVisible(TextRange line) {
        int at = line.start();
        while (at < line.end() && Character.isWhitespace(source.content().charAt(at))) {
            at++;
        }
        return at;
    }

    /** Adds a line with carets from one offset to another, none if they are the same. */
    private void add(int number, int from, int to) {
        TextRange line = around(source.lineRange(number), from, to);
        DisplayLine shown = DisplayLine.of(source.slice(line));
        int first = shown.column(Math.min(from, line.end()) - line.start());
        int last = to > line.end() ? shown.width() + 1 : shown.column(to - line.start());
        DisplayLine.Crop crop = shown.crop(first, Math.min(last, shown.width()), room, ellipsis);
        int carets = from == to ? 0 : Math.max(1, Math.min(last, Math.max(crop.end(), first + 1)) - first);
        lines.add(new Line(number, crop.text(), first - crop.shift(), carets));
    }

    /** As much of a line as can matter: a line may be megabytes long. */
    private TextRange around(TextRange line, int from, int to) {
        int reach = 4 * room;
        int start = line.start();
        if (from - start > reach) {
            start = from - reach;
            start -= Character.isLowSurrogate(source.content().charAt(start)) ? 1 : 0;
        }
        int end = Math.min(line.end(), Math.min(to, from + reach) + reach);
        if (end < line.end() && Character.isLowSurrogate(source.content().charAt(end))) {
            end++;
        }
        return new TextRange(start, end);
    }
}
