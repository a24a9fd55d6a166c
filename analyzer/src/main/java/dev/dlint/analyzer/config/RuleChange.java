package dev.dlint.analyzer.config;

import dev.dlint.analyzer.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change to some rules.
 *
 * @param rules the rules it changes
 * @param level their new level; null leaves it
 * @param params parameters to replace, by name; the others stay
 */
public record RuleChange(List<RuleInfo> rules, @Nullable Level level, Map<String, Object> params, Origin origin) {
    public RuleChange {
        rules = List.copyOf(rules);
        params = Map.copyOf(params);
    }
}
