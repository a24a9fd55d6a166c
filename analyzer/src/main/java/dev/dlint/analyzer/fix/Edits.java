package dev.dlint.analyzer.fix;

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
     * The edits of fixes of which none {@linkplain #touch touches} another. A line feed in what they bring in becomes the
     * line ending of {@code text}, the one that ends its first line.
     */
    public static Edits of(List<Fix> fixes, String text) {
        boolean crlf = text.indexOf('\n') > 0 && text.charAt(text.indexOf('\n') - 1) == '\r';
        List<Edit> edits = new ArrayList<>();
        for (Fix fix : fixes) {
            for (Edit edit : fix.edits()) {
                String lines = edit.text().replace("\r\n", "\n");
                edits.add(Edit.replace(edit.range(), crlf ? lines.replace("\n", "\r\n") : lines));
            }
        }
        return new Edits(edits);
    }

    /**
     * Whether an edit of one fix shares a character or an end with one of the other, so that the two cannot be made together
     * without a thought about what comes first.
     */
    public static boolean touch(Fix one, Fix other) {
        for (Edit edit : one.edits()) {
            for (Edit that : other.edits()) {
                if (edit.range().start() <= that.range().end()
                        && that.range().start() <= edit.range().end()) {
                    return true;
                }
            }
        }
        return false;
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

    /** Where a character of the text stands once the edits are made; one that is replaced, at the start of the new text. */
    int move(int offset) {
        int shift = 0;
        for (Edit edit : edits) {
            if (edit.range().start() <= offset && offset < edit.range().end()) {
                return edit.range().start() + shift;
            }
            if (edit.range().end() <= offset) {
                shift += edit.text().length() - edit.range().length();
            }
        }
        return offset + shift;
    }
}
