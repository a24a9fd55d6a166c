package dev.dlint.analyzer.fix;

import java.util.Map;
import java.util.TreeMap;

/** The parts of a text that fixes want to change. No two fixes may share a character or an end, since then order would matter. */
final class Claims {
    /** The end of each part by its start. */
    private final TreeMap<Integer, Integer> parts = new TreeMap<>();

    /** Claims what a fix changes, unless it touches what another does. */
    boolean claim(Fix fix) {
        if (fix.edits().stream().anyMatch(this::touches)) {
            return false;
        }
        for (Edit edit : fix.edits()) {
            parts.merge(edit.range().start(), edit.range().end(), Math::max);
        }
        return true;
    }

    private boolean touches(Edit edit) {
        Map.Entry<Integer, Integer> last = parts.floorEntry(edit.range().end());
        return last != null && last.getValue() >= edit.range().start();
    }
}
