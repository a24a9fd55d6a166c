package dev.dlint.analyzer.fix;

import dev.dlint.analyzer.engine.Analysis;
import dev.dlint.analyzer.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Applies the fixes of a file's findings until there are none left. In each round it makes the fixes that do not touch one
 * another, those that stand first in the text first, and looks at the result; the others have their turn when their findings
 * are found again. A fix that does harm is taken back, and refused from then on.
 */
public final class FixApplier {
    /** More than any file needs: each round makes at least one fix, and nearly always all of them. */
    private static final int MAX_ROUNDS = 200;

    private static final Comparator<Finding> ORDER = Comparator.<Finding>comparingInt(
                    finding -> finding.range().start())
            .thenComparing(finding -> finding.rule().id());

    private final Function<String, Analysis> analyze;
    private final boolean unsafe;

    /**
     * @param analyze finds what there is to find in a text
     * @param unsafe whether fixes are applied that may change what is built
     */
    public FixApplier(Function<String, Analysis> analyze, boolean unsafe) {
        this.analyze = analyze;
        this.unsafe = unsafe;
    }

    /** Applies all fixes of a text to a fixed point. */
    public FixResult apply(String text) {
        return new Run(text).toFixedPoint();
    }

    /** One text on its way to the fixed point. */
    private final class Run {
        private final List<Finding> applied = new ArrayList<>();
        private final Refusals refusals = new Refusals();
        private final Set<String> seen = new HashSet<>();
        private String text;
        private Analysis analysis;

        Run(String text) {
            this.text = text;
            this.analysis = analyze.apply(text);
            seen.add(text);
        }

        FixResult toFixedPoint() {
            List<Finding> batch = batch();
            for (int round = 0; round < MAX_ROUNDS && !batch.isEmpty(); round++) {
                attempt(batch);
                batch = batch();
            }
            return new FixResult(text, applied, refusals.findings(), analysis);
        }

        /** Findings with a fix to make, none of which touches another's. */
        private List<Finding> batch() {
            List<Finding> batch = new ArrayList<>();
            List<Fix> fixes = new ArrayList<>();
            for (Finding finding : analysis.findings().stream().sorted(ORDER).toList()) {
                Fix fix = finding.fix();
                if (fix != null
                        && (unsafe || fix.safe())
                        && !refusals.contains(finding)
                        && fixes.stream().noneMatch(other -> Edits.touch(other, fix))) {
                    batch.add(finding);
                    fixes.add(fix);
                }
            }
            return batch;
        }

        /**
         * Makes the fixes of {@code batch}, or if that does harm, those of a part of it; refuses each fix that does harm alone.
         * Stops at the first success, since the other findings then have to be found again; says whether there was one.
         */
        private boolean attempt(List<Finding> batch) {
            Edits edits = Edits.of(fixes(batch), text);
            String edited = edits.applyTo(text);
            Analysis after = analyze.apply(edited);
            String harm = seen.contains(edited)
                    ? "it changes nothing, or leads back to an earlier text"
                    : new Harm(analysis, edits, after).doneBy(batch);
            if (harm == null) {
                accept(batch, edits, edited, after);
                return true;
            }
            if (batch.size() == 1) {
                refusals.add(batch.get(0), harm);
                return false;
            }
            int half = batch.size() / 2;
            return attempt(batch.subList(0, half)) || attempt(batch.subList(half, batch.size()));
        }

        private void accept(List<Finding> batch, Edits edits, String edited, Analysis after) {
            applied.addAll(batch);
            refusals.move(edits);
            text = edited;
            analysis = after;
            seen.add(edited);
        }
    }

    private static List<Fix> fixes(List<Finding> findings) {
        List<Fix> fixes = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.fix() != null) {
                fixes.add(finding.fix());
            }
        }
        return fixes;
    }
}
