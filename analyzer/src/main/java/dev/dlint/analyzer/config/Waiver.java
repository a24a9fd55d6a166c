package dev.dlint.analyzer.config;

import dev.dlint.analyzer.rule.RuleInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Findings that a team has decided to live with for a while.
 *
 * @param rules the rules whose findings are waived
 * @param files where; an empty list means everywhere
 * @param reason why
 * @param until the last day on which it holds, or null
 */
public record Waiver(
        List<RuleInfo> rules,
        List<PathGlob> files,
        String reason,
        @Nullable LocalDate until,
        Origin origin) {
    public Waiver {
        rules = List.copyOf(rules);
        files = List.copyOf(files);
    }

    /** Whether it no longer holds on a day. */
    public boolean expired(LocalDate today) {
        return until != null && today.isAfter(until);
    }

    /** Whether it speaks of a rule's findings in a file, given by its absolute path. */
    public boolean covers(RuleInfo rule, String path) {
        return rules.contains(rule) && (files.isEmpty() || PathGlob.any(files, path));
    }
}
