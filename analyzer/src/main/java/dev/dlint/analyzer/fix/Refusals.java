package dev.dlint.analyzer.fix;

import dev.dlint.analyzer.engine.RuleFailure;
import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** The fixes that are not made because they would do harm. They move with the text. */
final class Refusals {
    private final List<Refusal> refusals = new ArrayList<>();

    void add(Finding finding, String reason) {
        refusals.add(new Refusal(finding, finding.range(), reason));
    }

    boolean contain(Finding finding) {
        return refusals.stream().anyMatch(refusal -> refusal.refuses(finding));
    }

    /** How many fixes of a rule are refused. */
    long of(RuleInfo rule) {
        return refusals.stream()
                .filter(refusal -> refusal.finding().rule().equals(rule))
                .count();
    }

    /** Takes account of edits that have been made. */
    void move(Edits edits) {
        refusals.replaceAll(refusal -> refusal.move(edits));
    }

    /** A finding of {@code internal-error} for each. */
    List<Finding> findings() {
        return refusals.stream()
                .map(refusal -> RuleFailure.refusedFix(refusal.finding().rule(), refusal.reason(), refusal.place()))
                .toList();
    }

    /** A fix that is not made; {@code place} is where its finding stands now. */
    private record Refusal(Finding finding, TextRange place, String reason) {
        boolean refuses(Finding other) {
            return place.start() <= other.range().start()
                    && other.range().start() <= place.end()
                    && other.rule().id().equals(finding.rule().id())
                    && other.message().equals(finding.message());
        }

        Refusal move(Edits edits) {
            return new Refusal(finding, edits.move(place), reason);
        }
    }
}
