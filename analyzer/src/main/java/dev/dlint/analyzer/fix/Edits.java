package dev.dlint.analyzer.fix;

import dev.dlint.analyzer.finding.Finding;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Edits of one text that are made together.
 *
 * @param edits in the order of the text; none overlaps another
 */
public record Edits(List<Edit> edits) {
    private static final Comparator<Edit> ORDER = Comparator.comparingInt(
                    (Edit edit) -> edit.range().start())
            .thenComparingInt(edit -> edit.range().end());

    public Edits {
        edits = edits.stream().sorted(ORDER).toList();
    }

    /**
     * The edits of the fixes of some findings, of which none touches another. A line feed in what they bring in becomes the line
     * ending of {@code text}, the one that ends its first line.
     */
    public static Edits of(List<Finding> findings, String text) {
        boolean crlf = text.indexOf('\n') > 0 && text.charAt(text.indexOf('\n') - 1) == '\r';
        List<Edit> edits = new ArrayList<>();
        for (Finding finding : findings) {
            List<Edit> ofFix = finding.fix() == null ? List.of() : finding.fix().edits();
            for (Edit edit : ofFix) {
                String lines = edit.text().replace("\r\n", "\n");
                edits.add(Edit.replace(edit.range(), crlf ? lines.replace("\n", "\r\n") : lines));
            }
        }
        return new Edits(edits);
    }

    /** The text with the edits made. */
    public String applyTo(String text) {
        StringBuilder edited = new StringBuilder(text.length());
        int done = 0;
        for (Edit edit : edits) {
            edited.append(text, done, edit.range().start()).append(edit.text());
            done = edit.range().end();
        }
        return edited.append(text, done, text.length()).toString();
    }

    /** Where a range stands once the edits are made. It takes in what replaces its parts, but nothing that only touches it. */
    TextRange move(TextRange range) {
        int start = range.start();
        int end = range.end();
        int startShift = 0;
        int endShift = 0;
        for (Edit edit : edits) {
            TextRange edited = edit.range();
            int grown = edit.text().length() - edited.length();
            boolean same = edited.equals(range);
            if (!same && edited.end() <= range.start()) {
                startShift += grown;
                endShift += grown;
            } else if (same || edited.start() < range.end()) {
                start = Math.min(start, edited.start());
                end = Math.max(end, edited.end());
                endShift += grown;
            }
        }
        return new TextRange(start + startShift, end + endShift);
    }
}
