package dev.dlint.analyzer.fix;

import dev.dlint.analyzer.engine.Analysis;
import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.syntax.SyntaxProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what is found before and after some edits. */
record Harm(Analysis before, Edits edits, Analysis after) {

    /** What speaks against the fixes of {@code fixed}, which are the edits; null if nothing does. */
    @Nullable
    String doneBy(List<Finding> fixed) {
        List<SyntaxProblem> problems = after.file().problems();
        if (problems.size() > before.file().problems().size()) {
            return "it breaks the syntax: " + problems.get(problems.size() - 1).message();
        }
        for (Finding finding : fixed) {
            if (remains(finding, fixed)) {
                return "it does not remove its finding";
            }
        }
        return worse(fixed);
    }

    /** Whether there is still a finding at its place, and as many of its kind as could be if its fix had done nothing. */
    private boolean remains(Finding finding, List<Finding> fixed) {
        int start = finding.range().start();
        int moved = edits.move(start);
        return after.findings().stream()
                        .filter(other -> alike(other, finding))
                        .anyMatch(other ->
                                other.range().start() == start || other.range().start() == moved)
                && count(after.findings(), finding) > count(before.findings(), finding) - count(fixed, finding);
    }

    private static long count(List<Finding> findings, Finding like) {
        return findings.stream().filter(finding -> alike(finding, like)).count();
    }

    private static boolean alike(Finding one, Finding other) {
        return one.rule().id().equals(other.rule().id()) && one.message().equals(other.message());
    }

    /** A rule that finds more than before, and that is more serious than a finding that is fixed. */
    private @Nullable String worse(List<Finding> fixed) {
        Severity least =
                fixed.stream().map(Finding::severity).max(Severity::compareTo).orElseThrow();
        Map<String, Integer> counts = new HashMap<>();
        before.findings().forEach(finding -> counts.merge(finding.rule().id(), 1, Integer::sum));
        for (Finding finding : after.findings()) {
            boolean more = counts.merge(finding.rule().id(), -1, Integer::sum) < 0;
            if (more && finding.severity() != least && finding.severity().reaches(least)) {
                return "it leads to a worse finding, %s: %s"
                        .formatted(finding.rule().id(), finding.message());
            }
        }
        return null;
    }
}
