package dev.dlint.analyzer.engine;

import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.analyzer.rule.Category;
import dev.dlint.analyzer.rule.FixKind;
import dev.dlint.analyzer.rule.Pack;
import dev.dlint.analyzer.rule.Params;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.text.TextRange;
import java.util.List;

/** The finding that stands for a defect of dlint itself. It has no page, since nobody can switch it on. */
public final class RuleFailure {
    public static final RuleInfo RULE = new RuleInfo(
            "internal-error",
            "A rule failed",
            Severity.ERROR,
            Category.CORRECTNESS,
            Pack.RECOMMENDED,
            List.of(),
            FixKind.NONE,
            Params.NONE,
            "This is a defect of dlint, not of the file; please report it");

    private RuleFailure() {}

    /** A rule that threw an exception. */
    static Finding of(RuleInfo failed, Throwable cause, TextRange place) {
        String where = cause.getStackTrace().length == 0 ? "" : " at " + cause.getStackTrace()[0];
        return finding("Rule %s failed: %s%s".formatted(failed.id(), cause, where), place);
    }

    /** A fix that would have done harm. */
    public static Finding refusedFix(RuleInfo rule, String reason, TextRange place) {
        return finding("The fix of rule %s is not applied: %s".formatted(rule.id(), reason), place);
    }

    private static Finding finding(String message, TextRange place) {
        return new Finding(RULE, Severity.ERROR, message, place, List.of(), null);
    }
}
