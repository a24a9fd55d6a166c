package dev.dlint.testkit.index;

import dev.dlint.analyzer.rule.Alias;
import dev.dlint.analyzer.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether pages and classes belong together, and names mean one rule. */
final class ConsistencyCheck {
    /** Whose names mean one rule each. In other tools one check often covers what are several rules here. */
    private static final Set<String> ONE_TO_ONE = Set.of("hadolint");

    private ConsistencyCheck() {}

    static List<String> problems(List<RuleInfo> rules, RuleClasses classes) {
        List<String> problems = new ArrayList<>();
        for (RuleInfo rule : rules) {
            if (classes.of(rule.id()) == null) {
                problems.add("page %s.md has no class %s".formatted(rule.id(), RuleClasses.className(rule.id())));
            }
        }
        Set<String> expected =
                rules.stream().map(rule -> RuleClasses.className(rule.id())).collect(Collectors.toSet());
        for (Map.Entry<String, String> ruleClass : classes.byName().entrySet()) {
            if (!expected.contains(ruleClass.getKey())) {
                problems.add("rule class %s has no page".formatted(ruleClass.getValue()));
            }
        }
        problems.addAll(sharedNames(rules));
        return problems;
    }

    private static List<String> sharedNames(List<RuleInfo> rules) {
        List<String> problems = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (RuleInfo rule : rules) {
            owners.put(rule.id(), rule.id());
        }
        for (RuleInfo rule : rules) {
            for (Alias alias : rule.aliases()) {
                boolean oneToOne = ONE_TO_ONE.contains(alias.tool());
                String owner = oneToOne ? owners.putIfAbsent(alias.id(), rule.id()) : owners.get(alias.id());
                if (owner != null && (oneToOne || owner.equals(alias.id()))) {
                    problems.add("'%s' means both rule %s and, as an alias, rule %s"
                            .formatted(alias.id(), owner, rule.id()));
                }
            }
        }
        return problems;
    }
}
