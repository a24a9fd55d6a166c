package dev.dlint.cli.report;

import dev.dlint.analyzer.engine.RuleFailure;
import dev.dlint.analyzer.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** Where the pages of rules are published. */
final class RulePages {
    private RulePages() {}

    /** The place of a rule's page from the root of dlint's repository, or null if the rule has none. */
    static @Nullable String path(RuleInfo rule) {
        return rule.id().equals(RuleFailure.RULE.id()) ? null : "docs/rules/" + rule.id() + ".md";
    }
}
