package dev.dlint.cli.report;

import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.cli.files.Trouble;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a run finds. */
public final class Summary {
    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    private final List<Trouble> troubles = new ArrayList<>();
    private int files;
    private int filesWithFindings;
    private int safeFixes;
    private int unsafeFixes;
    private int fixed;
    private int fixedFiles;
    private boolean failed;

    /** Counts a file that has been checked. */
    public void add(CheckedFile file) {
        files++;
        filesWithFindings += file.findings().isEmpty() ? 0 : 1;
        failed |= file.fails();
        for (Finding finding : file.findings()) {
            bySeverity.merge(finding.severity(), 1, Integer::sum);
            Fix fix = finding.fix();
            if (fix != null && fix.safe()) {
                safeFixes++;
            } else if (fix != null) {
                unsafeFixes++;
            }
        }
        if (file.repair() != null) {
            fixed += file.repair().fixes();
            fixedFiles++;
        }
    }

    /** Counts a file that could not be checked. */
    public void add(Trouble trouble) {
        troubles.add(trouble);
    }

    /** The files that have been checked. */
    public int files() {
        return files;
    }

    /** The files among them that have findings. */
    public int filesWithFindings() {
        return filesWithFindings;
    }

    public int findings() {
        int sum = 0;
        for (int count : bySeverity.values()) {
            sum += count;
        }
        return sum;
    }

    public int findings(Severity severity) {
        return bySeverity.getOrDefault(severity, 0);
    }

    /** The findings that have a safe fix. */
    public int safeFixes() {
        return safeFixes;
    }

    /** The findings whose fix is unsafe. */
    public int unsafeFixes() {
        return unsafeFixes;
    }

    /** The fixes that were made. */
    public int fixed() {
        return fixed;
    }

    /** The files in which fixes were made. */
    public int fixedFiles() {
        return fixedFiles;
    }

    /** Whether a file has findings that are serious enough to make the run fail. */
    public boolean failed() {
        return failed;
    }

    /** What could not be checked, in the order of the run. */
    public List<Trouble> troubles() {
        return List.copyOf(troubles);
    }
}
