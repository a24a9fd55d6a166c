package dev.dlint.analyzer.fix;

import dev.dlint.analyzer.engine.Analysis;
import dev.dlint.analyzer.engine.RuleFailure;
import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Applies the fixes of a file's findings until there are none left. In each round it makes the fixes that do not touch one
 * another, those that stand first in the text first, and looks at the result; the others have their turn when their findings
 * are found again. A fix that does harm is taken back, and refused from then on. Rules whose fixes undo one another, have no
 * end or do harm again and again are left out altogether, so that fixing twice is fixing once.
 */
public final class FixApplier {
    private static final int MAX_PASSES = 10;

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
        FixResult result = pass(text);
        for (int again = 0; !result.refused().isEmpty(); again++) {
            // what did harm before the other fixes were made may do none now
            FixResult next = pass(result.text());
            if (next.text().equals(result.text())) {
                return result;
            }
            if (again == MAX_PASSES) {
                return unchanged(text, next.applied().get(0).rule());
            }
            List<Finding> applied = new ArrayList<>(result.applied());
            applied.addAll(next.applied());
            result = new FixResult(next.text(), applied, next.refused(), next.analysis());
        }
        return result;
    }

    private FixResult pass(String text) {
        Analysis analysis = analyze.apply(text);
        Map<RuleInfo, String> leftOut = new LinkedHashMap<>();
        while (true) {
            FixRun run = new FixRun(analyze, unsafe, leftOut, text, analysis);
            Map<RuleInfo, String> distrusted = run.toTheEnd();
            if (distrusted.isEmpty()) {
                return run.result();
            }
            leftOut.putAll(distrusted);
        }
    }

    private FixResult unchanged(String text, RuleInfo cause) {
        Finding failure =
                RuleFailure.refusedFix(cause, "its fixes and those of other rules have no end", TextRange.at(0));
        return new FixResult(text, List.of(), List.of(failure), analyze.apply(text));
    }
}
