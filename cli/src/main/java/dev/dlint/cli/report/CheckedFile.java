package dev.dlint.cli.report;

import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.text.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that has been checked.
 *
 * @param name how the user calls it
 * @param standardInput whether its text comes from standard input
 * @param source its text, after fixes if there were any
 * @param findings what there is to report about that text, in its order
 * @param failOn the least severity that makes the run fail, or null if none does
 * @param repair what fixes changed, or null if they were not asked for or changed nothing
 */
public record CheckedFile(
        String name,
        boolean standardInput,
        SourceText source,
        List<Finding> findings,
        @Nullable Severity failOn,
        @Nullable Repair repair) {
    public CheckedFile {
        findings = List.copyOf(findings);
    }

    /**
     * What fixes changed.
     *
     * @param before the text that was read
     * @param after the text with the fixes in it
     * @param fixes how many fixes there are in it
     */
    public record Repair(String before, String after, int fixes) {}

    /** Whether a finding makes the run fail. */
    public boolean fails() {
        if (failOn != null) {
            for (Finding finding : findings) {
                if (finding.severity().reaches(failOn)) {
                    return true;
                }
            }
        }
        return false;
    }
}
