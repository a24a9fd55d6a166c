package dev.dlint.analyzer.fix;

import java.util.List;

/**
 * A way to mend a finding.
 *
 * @param title what it does, in the imperative, as an editor shows it
 * @param safe whether what is built stays the same
 * @param edits what it changes, in the order of the text, without overlaps
 */
public record Fix(String title, boolean safe, List<Edit> edits) {
    public Fix {
        edits = List.copyOf(edits);
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i).range().start() < edits.get(i - 1).range().end()) {
                throw new IllegalArgumentException("edits out of order: " + edits);
            }
        }
    }

    /** A fix that does not change what is built. */
    public static Fix safe(String title, Edit... edits) {
        return new Fix(title, true, List.of(edits));
    }

    /** A fix that may change what is built. */
    public static Fix unsafe(String title, Edit... edits) {
        return new Fix(title, false, List.of(edits));
    }
}
