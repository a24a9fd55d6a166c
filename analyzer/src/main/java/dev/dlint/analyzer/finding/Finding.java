package dev.dlint.analyzer.finding;

import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say about a place of a file.
 *
 * @param rule the rule
 * @param severity the severity in force for the file
 * @param message one sentence without a full stop, about this place
 * @param range the exact place
 * @param related other places that matter to it
 * @param fix how to mend it, or null
 */
public record Finding(
        RuleInfo rule,
        Severity severity,
        String message,
        TextRange range,
        List<Related> related,
        @Nullable Fix fix) {
    public Finding {
        related = List.copyOf(related);
    }
}
