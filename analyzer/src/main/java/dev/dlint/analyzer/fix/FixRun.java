package dev.dlint.analyzer.fix;

import dev.dlint.analyzer.engine.Analysis;
import dev.dlint.analyzer.engine.RuleFailure;
import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One text on its way to the fixed point. */
final class FixRun {
    /** More than any file needs: each round makes at least one fix, and nearly always all of them. */
    private static final int MAX_ROUNDS = 200;
    /** How much longer than twice its length a text may become, in UTF-16 units. */
    private static final int MAX_GROWTH = 20_000;
    /** How many fixes of a rule may do harm. Each costs some analyses. */
    private static final int MAX_REFUSALS = 20;

    /** Who was at work in these when the fixes did not come to an end is the cause of it. */
    private static final int LAST_ROUNDS = 4;

    private static final Comparator<Finding> ORDER = Comparator.<Finding>comparingInt(
                    finding -> finding.range().start())
            .thenComparing(finding -> finding.rule().id());

    private final Function<String, Analysis> analyze;
    private final boolean unsafe;
    /** Rules whose fixes are not made, with the reason. */
    private final Map<RuleInfo, String> leftOut;

    private final Map<RuleInfo, String> distrusted = new LinkedHashMap<>();
    /** The findings whose fixes were made, by round. */
    private final List<List<Finding>> rounds = new ArrayList<>();

    private final Refusals refusals = new Refusals();
    /** The texts so far, with the number of rounds that led to each. */
    private final Map<String, Integer> seen = new HashMap<>();

    private final int maxLength;
    private String text;
    private Analysis analysis;

    FixRun(
            Function<String, Analysis> analyze,
            boolean unsafe,
            Map<RuleInfo, String> leftOut,
            String text,
            Analysis analysis) {
        this.analyze = analyze;
        this.unsafe = unsafe;
        this.leftOut = leftOut;
        this.maxLength = 2 * text.length() + MAX_GROWTH;
        this.text = text;
        this.analysis = analysis;
        seen.put(text, 0);
    }

    /** Makes all fixes; stops if there are rules to be left out, and gives them with the reason. */
    Map<RuleInfo, String> toTheEnd() {
        List<Finding> batch = batch();
        for (int round = 0; !batch.isEmpty() && distrusted.isEmpty(); round++) {
            if (round == MAX_ROUNDS || text.length() > maxLength) {
                distrust(since(rounds.size() - LAST_ROUNDS), "its fixes have no end");
            } else {
                attempt(batch);
            }
            batch = batch();
        }
        return distrusted;
    }

    FixResult result() {
        List<Finding> failures = new ArrayList<>();
        leftOut.forEach((rule, reason) -> failures.add(RuleFailure.refusedFix(rule, reason, TextRange.at(0))));
        failures.addAll(refusals.findings());
        return new FixResult(text, since(0), failures, analysis);
    }

    /** Findings with a fix to make, none of which touches another's. */
    private List<Finding> batch() {
        List<Finding> batch = new ArrayList<>();
        Claims claims = new Claims();
        for (Finding finding : analysis.findings().stream().sorted(ORDER).toList()) {
            Fix fix = finding.fix();
            if (fix != null && wanted(finding, fix) && claims.claim(fix)) {
                batch.add(finding);
            }
        }
        return batch;
    }

    private boolean wanted(Finding finding, Fix fix) {
        return (unsafe || fix.safe()) && !leftOut.containsKey(finding.rule()) && !refusals.contain(finding);
    }

    /**
     * Makes the fixes of {@code batch}, or if that does harm, those of a part of it; refuses each fix that does harm alone.
     * Stops at the first success, since the other findings then have to be found again; says whether there was one.
     */
    private boolean attempt(List<Finding> batch) {
        Edits edits = Edits.of(batch, text);
        String edited = edits.applyTo(text);
        Integer earlier = seen.get(edited);
        if (earlier != null && !edited.equals(text)) {
            List<Finding> circle = new ArrayList<>(since(earlier));
            circle.addAll(batch);
            distrust(circle, "its fixes and those of other rules undo one another");
            return true;
        }
        Analysis after = analyze.apply(edited);
        String harm = new Harm(analysis, edits, after).doneBy(batch);
        if (harm == null) {
            accept(batch, edits, edited, after);
            return true;
        }
        if (batch.size() == 1) {
            refuse(batch.get(0), harm);
            return !distrusted.isEmpty();
        }
        int half = batch.size() / 2;
        return attempt(batch.subList(0, half)) || attempt(batch.subList(half, batch.size()));
    }

    private void accept(List<Finding> batch, Edits edits, String edited, Analysis after) {
        rounds.add(batch);
        refusals.move(edits);
        text = edited;
        analysis = after;
        seen.put(edited, rounds.size());
    }

    private List<Finding> since(int round) {
        return rounds.subList(round, rounds.size()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private void refuse(Finding finding, String harm) {
        refusals.add(finding, harm);
        if (refusals.of(finding.rule()) > MAX_REFUSALS) {
            distrust(List.of(finding), "too many of its fixes do harm; one of them because " + harm);
        }
    }

    private void distrust(List<Finding> findings, String reason) {
        findings.forEach(finding -> distrusted.put(finding.rule(), reason));
    }
}
