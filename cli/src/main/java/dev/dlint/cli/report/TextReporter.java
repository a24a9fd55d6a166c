package dev.dlint.cli.report;

import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.rule.Alias;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.cli.terminal.Paint;
import dev.dlint.cli.terminal.Printable;
import dev.dlint.cli.terminal.Style;
import dev.dlint.cli.terminal.Wrapping;
import dev.dlint.text.Position;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Shows findings to people: what is wrong, the lines it is about, why it matters and how to mend it. Why a rule matters is
 * said once a file.
 */
public final class TextReporter implements Reporter {
    private final Writer output;
    private final Paint paint;
    private final int columns;
    private final Glyphs glyphs;
    private final boolean quiet;

    /**
     * @param columns the width to wrap and crop to
     * @param unicode whether lines are drawn with more than ASCII
     * @param quiet whether the summary is left out
     */
    public TextReporter(Writer output, Paint paint, int columns, boolean unicode, boolean quiet) {
        this.output = output;
        this.paint = paint;
        this.columns = columns;
        this.glyphs = unicode ? Glyphs.UNICODE : Glyphs.ASCII;
        this.quiet = quiet;
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        Set<String> explained = new HashSet<>();
        for (Finding finding : file.findings()) {
            new Entry(file, finding).show(explained.add(finding.rule().id()));
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (!quiet) {
            SummaryText.write(summary, output, paint);
        }
    }

    /** One finding. */
    private final class Entry {
        private final CheckedFile file;
        private final SourceText source;
        private final Finding finding;
        private final Style style;
        /** As wide as the largest line number. */
        private final int gutter;

        Entry(CheckedFile file, Finding finding) {
            this.file = file;
            this.source = file.source();
            this.finding = finding;
            this.style = Severities.style(finding.severity());
            int last = finding.range().end();
            for (Related related : finding.related()) {
                last = Math.max(last, related.range().end());
            }
            this.gutter = Math.max(2, Integer.toString(source.line(last)).length());
        }

        void show(boolean withReason) throws IOException {
            headline();
            place();
            frame(finding.range(), style, '^');
            for (Related related : finding.related()) {
                related(related);
            }
            Fix fix = finding.fix();
            if (withReason && !finding.rule().why().isEmpty()) {
                note("why", Style.FAINT, finding.rule().why(), fix == null);
            }
            if (fix != null) {
                note("fix", Style.GOOD, fix.title() + (fix.safe() ? "" : " (unsafe)"), true);
            }
            output.append('\n');
        }

        private void headline() throws IOException {
            String severity = finding.severity().id() + ":";
            List<String> lines = Wrapping.wrap(Printable.of(finding.message()), columns - severity.length() - 1);
            paint.append(output, style, severity);
            output.append(' ');
            paint.append(output, Style.STRONG, lines.get(0));
            for (String line : lines.subList(1, lines.size())) {
                output.append('\n').append(" ".repeat(severity.length() + 1));
                paint.append(output, Style.STRONG, line);
            }
            output.append('\n');
        }

        private void place() throws IOException {
            side(glyphs.top());
            output.append(' ').append(at(finding.range())).append("  ");
            RuleInfo rule = finding.rule();
            paint.append(output, Style.FAINT, rule.id());
            for (Alias alias : rule.aliases()) {
                if (alias.tool().equals("hadolint")) {
                    paint.append(output, Style.FAINT, " " + glyphs.dot() + " " + alias.id());
                    break;
                }
            }
            output.append('\n');
        }

        private String at(TextRange range) {
            Position position = source.position(range.start());
            return Printable.of(file.name()) + ":" + position.line() + ":" + position.column();
        }

        private void related(Related related) throws IOException {
            side(glyphs.branch());
            output.append(' ').append(at(related.range())).append("  ");
            output.append(Printable.of(related.message())).append('\n');
            frame(related.range(), Style.NAME, '-');
        }

        /** The edge of the frame without a line number. */
        private void side(String glyph) throws IOException {
            output.append(" ".repeat(gutter + 1));
            paint.append(output, Style.FAINT, glyph);
        }

        private void frame(TextRange range, Style mark, char underline) throws IOException {
            boolean bar = SourceFrame.isMultiline(source, range);
            int room = columns - gutter - 3 - (bar ? 2 : 0);
            for (SourceFrame.Line line : SourceFrame.of(source, range, room, glyphs.ellipsis())) {
                String number = line.number() == 0 ? glyphs.gap() : Integer.toString(line.number());
                paint.append(output, Style.FAINT, pad(number) + " " + glyphs.side());
                edge(bar, mark);
                output.append(line.text().isEmpty() ? "" : " ")
                        .append(line.text())
                        .append('\n');
                if (line.carets() > 0) {
                    side(glyphs.side());
                    edge(bar, mark);
                    output.append(" ".repeat(line.caret() + 1));
                    paint.append(output, mark, String.valueOf(underline).repeat(line.carets()));
                    output.append('\n');
                }
            }
        }

        private String pad(String number) {
            return " ".repeat(gutter - number.length()) + number;
        }

        private void edge(boolean bar, Style mark) throws IOException {
            if (bar) {
                output.append(' ');
                paint.append(output, mark, glyphs.bar());
            }
        }

        private void note(String label, Style labelStyle, String text, boolean last) throws IOException {
            int indent = label.length() + 2;
            String end = glyphs.bottom();
            String lead = last ? end : glyphs.branch();
            List<String> lines = Wrapping.wrap(Printable.of(text), columns - gutter - 2 - end.length() - indent);
            for (int i = 0; i < lines.size(); i++) {
                side(i == 0 ? lead : last ? " " : glyphs.side());
                if (i == 0) {
                    output.append(' ');
                    paint.append(output, labelStyle, label + ":");
                } else {
                    output.append(" ".repeat(indent + lead.length() - 1));
                }
                output.append(' ').append(lines.get(i)).append('\n');
            }
        }
    }
}
