package dev.dlint.analyzer.fix;

import dev.dlint.analyzer.engine.Analysis;
import dev.dlint.analyzer.finding.Finding;
import java.util.List;

/**
 * What became of a text.
 *
 * @param text the text with the fixes applied
 * @param applied the findings whose fixes were applied, in the order in which that happened; their ranges are those of the text of that moment
 * @param refused a finding of {@code internal-error} for each fix that would have done harm
 * @param analysis what is found in {@code text}
 */
public record FixResult(String text, List<Finding> applied, List<Finding> refused, Analysis analysis) {
    public FixResult {
        applied = List.copyOf(applied);
        refused = List.copyOf(refused);
    }
}
