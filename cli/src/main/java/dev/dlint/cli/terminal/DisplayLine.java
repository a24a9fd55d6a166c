package dev.dlint.cli.terminal;

/**
 * A line of source text as a terminal shows it: tabs become blanks up to the next stop, control characters become
 * symbols, and each UTF-16 unit knows its column.
 */
public final class DisplayLine {
    private static final int TAB = 4;

    private final String text;
    /** The column of each unit of the source line, and of its end. */
    private final int[] columns;
    /** Where each unit of the source line starts in {@link #text}, and its end. */
    private final int[] offsets;

    private DisplayLine(String text, int[] columns, int[] offsets) {
        this.text = text;
        this.columns = columns;
        this.offsets = offsets;
    }

    /** A line without its line break. */
    public static DisplayLine of(String line) {
        String source = line.indexOf('\t') < 0 ? Printable.of(line) : printableButTabs(line);
        StringBuilder text = new StringBuilder(source.length());
        int[] columns = new int[source.length() + 1];
        int[] offsets = new int[source.length() + 1];
        int column = 0;
        int at = 0;
        while (at < source.length()) {
            int codePoint = source.codePointAt(at);
            int units = Character.charCount(codePoint);
            for (int unit = 0; unit < units; unit++) {
                columns[at + unit] = column;
                offsets[at + unit] = text.length();
            }
            if (codePoint == '\t') {
                int stop = TAB - column % TAB;
                text.append(" ".repeat(stop));
                column += stop;
            } else {
                text.appendCodePoint(codePoint);
                column += DisplayWidth.of(codePoint);
            }
            at += units;
        }
        columns[at] = column;
        offsets[at] = text.length();
        return new DisplayLine(text.toString(), columns, offsets);
    }

    private static String printableButTabs(String line) {
        StringBuilder text = new StringBuilder(line.length());
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            text.append(Printable.of(line.substring(start, tab))).append('\t');
            start = tab + 1;
        }
        return text.append(Printable.of(line.substring(start))).toString();
    }

    /** The column, from 0, at which the unit of the source line at {@code index} starts. */
    public int column(int index) {
        return columns[index];
    }

    /** The columns of the whole line. */
    public int width() {
        return columns[columns.length - 1];
    }

    /**
     * The whole line if it fits into {@code room} columns, else as much of it around the columns {@code from} to {@code
     * to} as fits, with an ellipsis where something is left out.
     */
    public Crop crop(int from, int to, int room, String ellipsis) {
        if (width() <= room) {
            return new Crop(text, 0, width());
        }
        int inner = room - ellipsis.length();
        if (to <= inner) {
            return cut(0, inner, "", ellipsis);
        }
        int ends = to == width() ? 1 : 2;
        int least = Math.max(ellipsis.length(), to - room + ends * ellipsis.length());
        int left = Math.min(from, Math.max(least, Math.min(from - room / 4, width() - inner)));
        boolean toTheEnd = left + inner >= width();
        return cut(left, toTheEnd ? width() : left + inner - ellipsis.length(), ellipsis, toTheEnd ? "" : ellipsis);
    }

    private Crop cut(int from, int to, String before, String after) {
        int first = 0;
        while (columns[first] < from) {
            first++;
        }
        int last = first;
        while (last + 1 < columns.length && columns[last + 1] <= to) {
            last++;
        }
        String shown = before + text.substring(offsets[first], offsets[last]) + after;
        return new Crop(shown, columns[first] - before.length(), columns[last]);
    }

    /**
     * The part of a line that is shown.
     *
     * @param text what to print
     * @param shift by how many columns it lies further left than in the whole line
     * @param end the column of the whole line at which it ends, an ellipsis left out
     */
    public record Crop(String text, int shift, int end) {}
}
