package dev.dlint.cli.report;

import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.cli.terminal.Paint;
import dev.dlint.cli.terminal.Style;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows how often each rule fires, the most frequent first. */
public final class StatisticsReporter implements Reporter {
    private final Writer output;
    private final Paint paint;
    private final boolean quiet;
    private final Map<String, Count> counts = new HashMap<>();

    /** @param quiet whether the summary is left out */
    public StatisticsReporter(Writer output, Paint paint, boolean quiet) {
        this.output = output;
        this.paint = paint;
        this.quiet = quiet;
    }

    /** How often a rule fired; the severity is the highest of its findings. */
    private static final class Count {
        private final Finding first;
        private Severity severity;
        private int number;

        Count(Finding first) {
            this.first = first;
            this.severity = first.severity();
        }

        void add(Finding finding) {
            number++;
            severity = finding.severity().reaches(severity) ? finding.severity() : severity;
        }
    }

    @Override
    public void file(CheckedFile file) {
        for (Finding finding : file.findings()) {
            counts.computeIfAbsent(finding.rule().id(), id -> new Count(finding))
                    .add(finding);
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        List<Count> sorted = new ArrayList<>(counts.values());
        sorted.sort((a, b) -> a.number != b.number
                ? Integer.compare(b.number, a.number)
                : a.first.rule().id().compareTo(b.first.rule().id()));
        int digits =
                sorted.isEmpty() ? 0 : Integer.toString(sorted.get(0).number).length();
        int ids = 0;
        for (Count count : sorted) {
            ids = Math.max(ids, count.first.rule().id().length());
        }
        for (Count count : sorted) {
            row(count, digits, ids);
        }
        if (!quiet) {
            output.append(sorted.isEmpty() ? "" : "\n");
            SummaryText.write(summary, output, paint);
        }
    }

    private void row(Count count, int digits, int ids) throws IOException {
        String number = Integer.toString(count.number);
        String severity = count.severity.id();
        String id = count.first.rule().id();
        output.append(" ".repeat(digits - number.length()));
        paint.append(output, Style.STRONG, number);
        output.append("  ");
        paint.append(output, Severities.style(count.severity), severity);
        output.append(" ".repeat("warning".length() - severity.length() + 2));
        output.append(id).append(" ".repeat(ids - id.length() + 2));
        paint.append(output, Style.FAINT, count.first.rule().title());
        output.append('\n');
    }
}
