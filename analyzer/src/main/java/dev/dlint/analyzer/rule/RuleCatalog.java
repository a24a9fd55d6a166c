package dev.dlint.analyzer.rule;

import java.util.List;

/** A set of rules that can be run: what is known of each, and its condition when it is needed. */
public interface RuleCatalog {
    /** All rules, ordered by id. */
    List<RuleInfo> rules();

    /** The condition of one of {@link #rules()}. */
    Rule rule(RuleInfo info);

    /** The text of a rule's page, front matter included. */
    String page(RuleInfo info);
}
