package dev.dlint.analyzer.engine;

import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.rule.Facts;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.analyzer.suppress.Suppressed;
import dev.dlint.analyzer.suppress.SuppressedName;
import dev.dlint.analyzer.suppress.Suppression;
import dev.dlint.analyzer.suppress.Suppressions;
import dev.dlint.syntax.Token;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Takes away what the comments of a file suppress, and asks the rules that judge these comments. */
final class SuppressionPass {
    private final RuleSet rules;
    private final DockerfileModel model;
    private final Suppressions suppressions;
    private final List<Finding> kept = new ArrayList<>();
    private final List<Suppressed> suppressed = new ArrayList<>();

    SuppressionPass(RuleSet rules, DockerfileModel model) {
        this.rules = rules;
        this.model = model;
        this.suppressions = Suppressions.of(model.file());
    }

    Analysis apply(List<Finding> findings, Facts facts) {
        findings.forEach(this::sort);
        if (!suppressions.comments().isEmpty() && !rules.onSuppressions().isEmpty()) {
            judge(facts).forEach(this::sort);
            kept.sort(Analyzer.ORDER);
        }
        return new Analysis(model, kept, suppressed);
    }

    private void sort(Finding finding) {
        Suppressed by = finding.rule().equals(RuleFailure.RULE) ? null : suppressions.suppress(finding);
        if (by == null) {
            kept.add(finding);
        } else {
            suppressed.add(by);
        }
    }

    private List<Finding> judge(Facts facts) {
        List<SuppressedName> names = names();
        Findings findings = new Findings(facts);
        TextRange place = names.get(0).suppression().comment();
        for (RuleSet.Asked<Rule.OnSuppressions> asked : rules.onSuppressions()) {
            findings.ask(asked.active(), place, reporter -> asked.rule().check(model, names, reporter));
        }
        return findings.sorted(Analyzer.ORDER);
    }

    private List<SuppressedName> names() {
        List<SuppressedName> names = new ArrayList<>();
        for (Suppression comment : suppressions.comments()) {
            for (Token name : comment.names()) {
                SuppressedName.Effect effect = effect(comment, name);
                boolean unknown = effect == SuppressedName.Effect.UNKNOWN;
                names.add(new SuppressedName(
                        comment, name, effect, unknown ? rules.names().closest(name.text()) : null));
            }
        }
        return names;
    }

    private SuppressedName.Effect effect(Suppression comment, Token name) {
        if (suppressions.used(name) || Suppressions.meansAll(comment, name)) {
            return SuppressedName.Effect.USED;
        }
        List<RuleInfo> meant = rules.names().find(name.text());
        if (meant.isEmpty()) {
            return SuppressedName.Effect.UNKNOWN;
        }
        return meant.stream().allMatch(rules::judges) ? SuppressedName.Effect.UNUSED : SuppressedName.Effect.OFF;
    }
}
