package dev.dlint.cli.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.dlint.cli.terminal.Paint;
import dev.dlint.cli.terminal.Style;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what fixes would change as a unified diff that {@code patch} and {@code git apply} understand. */
public final class DiffReporter implements Reporter {
    private static final int CONTEXT = 3;
    private static final String NO_LINE_BREAK = "\\ No newline at end of file";

    private final Writer output;
    private final Paint paint;

    public DiffReporter(Writer output, Paint paint) {
        this.output = output;
        this.paint = paint;
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        CheckedFile.Repair repair = file.repair();
        if (repair != null) {
            List<String> before = lines(repair.before());
            List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                    "a/" + file.name(),
                    "b/" + file.name(),
                    before,
                    DiffUtils.diff(before, lines(repair.after())),
                    CONTEXT);
            for (int i = 0; i < diff.size(); i++) {
                String line = diff.get(i);
                if (i < 2) {
                    paint.append(output, Style.STRONG, line);
                    output.append('\n');
                } else {
                    show(line);
                }
            }
        }
    }

    /** The lines with their line breaks, so that a missing one at the end is a difference. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    private void show(String line) throws IOException {
        boolean hasBreak = line.endsWith("\n");
        String text = hasBreak ? line.substring(0, line.length() - 1) : line;
        Style style = style(text);
        if (style == null) {
            output.append(text);
        } else {
            paint.append(output, style, text);
        }
        output.append('\n');
        if (!hasBreak && !text.startsWith("@@")) {
            output.append(NO_LINE_BREAK).append('\n');
        }
    }

    private static @Nullable Style style(String line) {
        if (line.startsWith("@@")) {
            return Style.NAME;
        }
        return line.startsWith("+") ? Style.GOOD : line.startsWith("-") ? Style.BAD : null;
    }

    @Override
    public void end(Summary summary) {
        // a patch has no summary
    }
}
