package dev.dlint.analyzer.engine;

import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.rule.Facts;
import dev.dlint.analyzer.rule.Params;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects what rules report about one file. */
final class Findings {
    private final Facts facts;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();

    Findings(Facts facts) {
        this.facts = facts;
    }

    /** Asks a rule; what it throws becomes a finding at {@code place}, once a rule. */
    void ask(ActiveRule active, TextRange place, Consumer<Reporter> question) {
        try {
            question.accept(new Entry(active));
        } catch (RuntimeException | StackOverflowError e) {
            if (broken.add(active.info().id())) {
                findings.add(RuleFailure.of(active.info(), e, place));
            }
        }
    }

    List<Finding> sorted(Comparator<Finding> order) {
        findings.sort(order);
        return List.copyOf(findings);
    }

    private final class Entry implements Reporter {
        private final ActiveRule active;

        Entry(ActiveRule active) {
            this.active = active;
        }

        @Override
        public Params params() {
            return active.params();
        }

        @Override
        public Facts facts() {
            return facts;
        }

        @Override
        public void report(TextRange range, String message, List<Related> related, @Nullable Fix fix) {
            findings.add(new Finding(active.info(), active.severity(), message, range, related, fix));
        }
    }
}
