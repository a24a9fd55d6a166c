package dev.dlint.analyzer.engine;

import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Facts;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.DockerfileParser;
import dev.dlint.syntax.Instruction;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.Comparator;
import java.util.List;

/**
 * Asks every rule that is on about everything in a file, in one walk. A rule that throws becomes one finding of the rule
 * {@code internal-error}; the others go on.
 */
public final class Analyzer {
    static final Comparator<Finding> ORDER = Comparator.comparingInt(
                    (Finding finding) -> finding.range().start())
            .thenComparingInt(finding -> finding.range().end())
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::message);

    private final RuleSet rules;

    public Analyzer(RuleSet rules) {
        this.rules = rules;
    }

    /** Finds what there is to find in a text. */
    public Analysis analyze(SourceText text, Facts facts) {
        return analyze(DockerfileModel.of(DockerfileParser.parse(text)), facts);
    }

    /** Finds what there is to find in a file. */
    public Analysis analyze(DockerfileModel model, Facts facts) {
        return new SuppressionPass(rules, model).apply(findings(model, facts), facts);
    }

    private List<Finding> findings(DockerfileModel model, Facts facts) {
        Findings findings = new Findings(facts);
        for (RuleSet.Asked<Rule.OnFile> asked : rules.onFile()) {
            findings.ask(
                    asked.active(), wholeFile(model), reporter -> asked.rule().check(model, reporter));
        }
        for (Stage stage : model.stages()) {
            askAboutStage(stage, findings);
        }
        for (Step step : model.steps()) {
            askAboutStep(step, false, findings);
        }
        return findings.sorted(ORDER);
    }

    private void askAboutStage(Stage stage, Findings findings) {
        TextRange place = stage.steps().get(0).instruction().range();
        for (RuleSet.Asked<Rule.OnStage> asked : rules.onStage()) {
            findings.ask(asked.active(), place, reporter -> asked.rule().check(stage, reporter));
        }
    }

    private void askAboutStep(Step step, boolean trigger, Findings findings) {
        TextRange place = step.instruction().range();
        for (RuleSet.Asked<Rule.OnInstruction> asked : rules.onInstruction()) {
            if (!trigger || asked.rule().inTriggers()) {
                findings.ask(asked.active(), place, reporter -> asked.rule().check(step, reporter));
            }
        }
        if (step.instruction() instanceof Instruction.Run && !rules.onCommand().isEmpty()) {
            for (Command command : step.commands()) {
                for (RuleSet.Asked<Rule.OnCommand> asked : rules.onCommand()) {
                    findings.ask(asked.active(), place, reporter -> asked.rule().check(command, reporter));
                }
            }
        }
        Step triggered = step.trigger();
        if (triggered != null) {
            askAboutStep(triggered, true, findings);
        }
    }

    private static TextRange wholeFile(DockerfileModel model) {
        return new TextRange(0, model.file().source().length());
    }
}
