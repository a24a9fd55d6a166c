package dev.dlint.analyzer.engine;

import dev.dlint.analyzer.finding.Severity;
import dev.dlint.analyzer.rule.Alias;
import dev.dlint.analyzer.rule.Category;
import dev.dlint.analyzer.rule.Facts;
import dev.dlint.analyzer.rule.FixKind;
import dev.dlint.analyzer.rule.Pack;
import dev.dlint.analyzer.rule.Params;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A catalog put together for a test. All its rules are on but those switched off. */
public final class TestRules implements RuleCatalog {
    private final Map<RuleInfo, Rule> rules = new LinkedHashMap<>();
    private final Set<String> off = new HashSet<>();

    public TestRules add(String id, Severity severity, Rule rule, Alias... aliases) {
        rules.put(
                new RuleInfo(
                        id,
                        id,
                        severity,
                        Category.STYLE,
                        Pack.RECOMMENDED,
                        List.of(aliases),
                        FixKind.SAFE,
                        Params.NONE,
                        "It is a test"),
                rule);
        return this;
    }

    public TestRules off(String id) {
        off.add(id);
        return this;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.copyOf(rules.keySet());
    }

    @Override
    public Rule rule(RuleInfo info) {
        return Objects.requireNonNull(rules.get(info));
    }

    @Override
    public String page(RuleInfo info) {
        throw new UnsupportedOperationException();
    }

    public Analysis analyze(String dockerfile) {
        List<ActiveRule> active = new ArrayList<>();
        for (RuleInfo rule : rules()) {
            if (!off.contains(rule.id())) {
                active.add(new ActiveRule(rule, rule(rule), rule.severity(), rule.params()));
            }
        }
        return new Analyzer(new RuleSet(this, active))
                .analyze(SourceText.of(dockerfile), Facts.on(LocalDate.of(2026, 1, 1)));
    }
}
