package dev.dlint.syntax.parse;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the lines that end heredocs. */
final class HeredocTerminators {
    private final PhysicalLines lines;
    private final String content;
    /**
     * Where each line's text stands last in the file, made when a terminator is missing for the first time. Without it, a file
     * full of open heredocs would be searched to its end for each.
     */
    private @Nullable Map<String, Integer> lastLines;

    HeredocTerminators(PhysicalLines lines, String content) {
        this.lines = lines;
        this.content = content;
    }

    /** Whether the current line ends the heredoc. */
    boolean isTerminator(HeredocMarker marker) {
        int start = lines.start();
        while (marker.stripTabs() && start < lines.end() && content.charAt(start) == '\t') {
            start++;
        }
        return lines.end() - start == marker.name().length() && content.startsWith(marker.name(), start);
    }

    /** Whether a line after the current one ends the heredoc. */
    boolean follows(HeredocMarker marker) {
        if (lastLines != null) {
            return lastLines.getOrDefault(key(marker.name(), marker.stripTabs()), -1) >= lines.next();
        }
        int from = lines.next();
        boolean found = false;
        while (!found && lines.advance()) {
            found = isTerminator(marker);
        }
        lines.goBackTo(from);
        if (!found) {
            lastLines = lastLines();
        }
        return found;
    }

    private Map<String, Integer> lastLines() {
        Map<String, Integer> last = new HashMap<>();
        PhysicalLines all = new PhysicalLines(content);
        while (all.advance()) {
            String line = content.substring(all.start(), all.end());
            last.put(key(line, false), all.start());
            last.put(key(line, true), all.start());
        }
        return last;
    }

    /** Lines for either kind of heredoc, with and without leading tabs, are kept apart by their first character. */
    private static String key(String line, boolean stripTabs) {
        int tabs = 0;
        while (stripTabs && tabs < line.length() && line.charAt(tabs) == '\t') {
            tabs++;
        }
        return (stripTabs ? '-' : '=') + line.substring(tabs);
    }
}
