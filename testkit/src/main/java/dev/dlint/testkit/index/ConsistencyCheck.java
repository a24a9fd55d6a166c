package dev.dlint.testkit.index;

import dev.dlint.analyzer.rule.Alias;
import dev.dlint.analyzer.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether pages and classes belong together, and ids mean one rule. */
final class ConsistencyCheck {
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

    /** In other tools one check often covers what are several rules here; but an id means one rule. */
    private static List<String> sharedNames(List<RuleInfo> rules) {
        Set<String> ids = rules.stream().map(RuleInfo::id).collect(Collectors.toSet());
        List<String> problems = new ArrayList<>();
        for (RuleInfo rule : rules) {
            for (Alias alias : rule.aliases()) {
                if (ids.contains(alias.id())) {
                    problems.add("'%s' is a rule, and cannot be an alias of %s".formatted(alias.id(), rule.id()));
                }
            }
        }
        return problems;
    }
}
