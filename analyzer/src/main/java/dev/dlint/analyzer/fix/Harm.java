package dev.dlint.analyzer.fix;

import dev.dlint.analyzer.engine.Analysis;
import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.syntax.SyntaxProblem;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
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
        return anyRemains(fixed) ? "it does not remove its finding" : worse(fixed);
    }

    /**
     * Whether there is still a finding where one was or in what replaces it, and no fewer of its kind than if its fix had done
     * nothing.
     */
    private boolean anyRemains(List<Finding> fixed) {
        Map<Kind, List<Finding>> was = byKind(before.findings());
        Map<Kind, List<Finding>> is = byKind(after.findings());
        for (Map.Entry<Kind, List<Finding>> entry : byKind(fixed).entrySet()) {
            List<Finding> remaining = is.getOrDefault(entry.getKey(), List.of());
            int most = was.getOrDefault(entry.getKey(), List.of()).size()
                    - entry.getValue().size();
            if (remaining.size() > most && anyRemains(entry.getValue(), remaining)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyRemains(List<Finding> fixed, List<Finding> remaining) {
        NavigableSet<Integer> starts = new TreeSet<>();
        remaining.forEach(finding -> starts.add(finding.range().start()));
        return fixed.stream()
                .flatMap(finding -> places(finding).stream())
                .map(edits::move)
                .anyMatch(place -> {
                    Integer start = starts.ceiling(place.start());
                    return start != null && start <= place.end();
                });
    }

    private static List<TextRange> places(Finding finding) {
        List<TextRange> places = new ArrayList<>();
        places.add(finding.range());
        if (finding.fix() != null) {
            finding.fix().edits().forEach(edit -> places.add(edit.range()));
        }
        return places;
    }

    /** Findings that say the same of different places. */
    private record Kind(String rule, String message) {}

    private static Map<Kind, List<Finding>> byKind(List<Finding> findings) {
        Map<Kind, List<Finding>> byKind = new HashMap<>();
        for (Finding finding : findings) {
            Kind kind = new Kind(finding.rule().id(), finding.message());
            byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(finding);
        }
        return byKind;
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
