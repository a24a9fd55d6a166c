package dev.dlint.analyzer.rule;

import dev.dlint.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds rules by the names that users know them by: ids, and aliases with or without the tool in front. */
public final class RuleNames {
    private final Map<String, List<RuleInfo>> byName = new LinkedHashMap<>();

    public RuleNames(RuleCatalog catalog) {
        for (RuleInfo rule : catalog.rules()) {
            add(rule.id(), rule);
            for (Alias alias : rule.aliases()) {
                add(alias.id(), rule);
                add(alias.tool() + "/" + alias.id(), rule);
            }
        }
    }

    private void add(String name, RuleInfo rule) {
        List<RuleInfo> known = byName.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (!known.contains(rule)) {
            known.add(rule);
        }
    }

    /** The rules of that name; another tool's one rule may be several here. Empty if there is none. */
    public List<RuleInfo> find(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The name that was probably meant by one that {@link #find} does not know, or null. */
    public @Nullable String closest(String name) {
        return Spelling.closest(name, byName.keySet());
    }

    /** What to say of a name that {@link #find} does not know. */
    public String unknown(String name) {
        return "there is no rule '" + name + "'" + Spelling.hint(name, byName.keySet());
    }
}
