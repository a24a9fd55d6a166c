package dev.dlint.analyzer.rule;

import dev.dlint.analyzer.finding.Severity;
import java.util.List;

/**
 * What is known of a rule without running it: the front matter of its page.
 *
 * @param id kebab-case name of the problem
 * @param title one line, without a full stop
 * @param severity unless configured otherwise
 * @param category what it is about
 * @param pack where it is on
 * @param aliases its names in other tools
 * @param fix the best fix it can offer
 * @param params its parameters with their defaults
 * @param why one line of why it matters: the first sentence of the page's text
 */
public record RuleInfo(
        String id,
        String title,
        Severity severity,
        Category category,
        Pack pack,
        List<Alias> aliases,
        FixKind fix,
        Params params,
        String why) {
    public RuleInfo {
        aliases = List.copyOf(aliases);
    }

    /** Ids are unique, and the hash that a record has by default is costly to link at start-up. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether a user may mean this rule by {@code name}: its id, or one of its aliases, with or without the tool in front ({@code hadolint/DL3006}). */
    public boolean answersTo(String name) {
        if (id.equals(name)) {
            return true;
        }
        for (Alias alias : aliases) {
            if (alias.id().equals(name) || name.equals(alias.tool() + "/" + alias.id())) {
                return true;
            }
        }
        return false;
    }
}
