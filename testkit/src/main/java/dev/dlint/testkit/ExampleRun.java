package dev.dlint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.analyzer.engine.ActiveRule;
import dev.dlint.analyzer.engine.Analysis;
import dev.dlint.analyzer.engine.Analyzer;
import dev.dlint.analyzer.engine.RuleFailure;
import dev.dlint.analyzer.engine.RuleSet;
import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.fix.FixApplier;
import dev.dlint.analyzer.fix.FixResult;
import dev.dlint.analyzer.page.Example;
import dev.dlint.analyzer.page.Mark;
import dev.dlint.analyzer.rule.FixKind;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.analyzer.rule.RuleNames;
import dev.dlint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that a rule finds and mends in an example what its page says. */
record ExampleRun(RuleCatalog catalog, RuleInfo rule, Example example) {

    void checkFindings() {
        SourceText source = SourceText.of(example.dockerfile());
        List<Mark> marks = analyze(example.dockerfile()).findings().stream()
                .map(finding -> Mark.of(finding, source))
                .toList();
        assertThat(MarkedLines.of(source, marks))
                .as("what %s finds in the example on line %d", rule.id(), example.line())
                .isEqualTo(MarkedLines.of(source, example.marks()));
    }

    void checkFix() {
        for (Finding finding : analyze(example.dockerfile()).findings()) {
            checkKind(finding.fix());
        }
        checkFix(example.fixed(), false);
        checkFix(example.fixedUnsafely(), true);
    }

    private void checkKind(@Nullable Fix fix) {
        if (fix != null && rule.fix() == FixKind.UNSAFE) {
            assertThat(fix.safe())
                    .as(
                            "whether the fix '%s' of %s is safe, though its page says 'fix: unsafe'",
                            fix.title(), rule.id())
                    .isFalse();
        }
    }

    private void checkFix(@Nullable String expected, boolean unsafe) {
        FixApplier applier = new FixApplier(this::analyze, unsafe);
        FixResult once = applier.apply(example.dockerfile());
        assertThat(once.refused())
                .extracting(Finding::message)
                .as("fixes of the example on line %d that do harm", example.line())
                .isEmpty();
        if (expected != null) {
            assertThat(once.text())
                    .as(
                            "the example of %s on line %d after its %s",
                            rule.id(), example.line(), unsafe ? "fixes" : "safe fixes")
                    .isEqualTo(expected);
            assertThat(once.applied())
                    .as("fixes of the example on line %d", example.line())
                    .isNotEmpty();
        }
        assertThat(applier.apply(once.text()).text())
                .as("fixing the example of %s on line %d twice", rule.id(), example.line())
                .isEqualTo(once.text());
    }

    /** What the rule finds, and what fails. */
    private Analysis analyze(String dockerfile) {
        List<ActiveRule> active = new ArrayList<>();
        active.add(active(rule, true));
        for (String name : example.with()) {
            List<RuleInfo> others = new RuleNames(catalog).find(name);
            assertThat(others).as("rules named '%s'", name).isNotEmpty();
            others.forEach(other -> active.add(active(other, false)));
        }
        Analysis all = new Analyzer(new RuleSet(catalog, active)).analyze(SourceText.of(dockerfile), example.facts());
        List<Finding> findings = all.findings().stream()
                .filter(finding ->
                        finding.rule().id().equals(rule.id()) || finding.rule().equals(RuleFailure.RULE))
                .toList();
        return new Analysis(all.model(), findings, all.suppressed());
    }

    private ActiveRule active(RuleInfo info, boolean tested) {
        return new ActiveRule(
                info,
                catalog.rule(info),
                info.severity(),
                tested ? info.params().with(example.params()) : info.params());
    }
}
