package dev.dlint.analyzer.engine;

import dev.dlint.analyzer.rule.Rule;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.analyzer.rule.RuleNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that are on, sorted by what they are asked about. */
public final class RuleSet {
    private final RuleCatalog catalog;
    private final List<ActiveRule> all;
    private final List<Asked<Rule.OnFile>> onFile = new ArrayList<>();
    private final List<Asked<Rule.OnStage>> onStage = new ArrayList<>();
    private final List<Asked<Rule.OnInstruction>> onInstruction = new ArrayList<>();
    private final List<Asked<Rule.OnCommand>> onCommand = new ArrayList<>();
    private final List<Asked<Rule.OnSuppressions>> onSuppressions = new ArrayList<>();
    private @Nullable RuleNames names;

    /**
     * @param catalog all rules that users may speak of
     * @param rules those of them that are on
     */
    public RuleSet(RuleCatalog catalog, List<ActiveRule> rules) {
        this.catalog = catalog;
        all = List.copyOf(rules);
        for (ActiveRule active : all) {
            sort(active);
        }
    }

    private void sort(ActiveRule active) {
        if (active.rule() instanceof Rule.OnFile rule) {
            onFile.add(new Asked<>(active, rule));
        } else if (active.rule() instanceof Rule.OnStage rule) {
            onStage.add(new Asked<>(active, rule));
        } else if (active.rule() instanceof Rule.OnInstruction rule) {
            onInstruction.add(new Asked<>(active, rule));
        } else if (active.rule() instanceof Rule.OnCommand rule) {
            onCommand.add(new Asked<>(active, rule));
        } else if (active.rule() instanceof Rule.OnSuppressions rule) {
            onSuppressions.add(new Asked<>(active, rule));
        }
    }

    public List<ActiveRule> all() {
        return all;
    }

    /** The names of all rules, those that are off included. */
    synchronized RuleNames names() {
        RuleNames known = names;
        if (known == null) {
            names = known = new RuleNames(catalog);
        }
        return known;
    }

    /** Whether a rule is on and judges the file itself, not the comments that suppress what others find. */
    boolean judges(RuleInfo rule) {
        return all.stream()
                .anyMatch(active -> active.info().equals(rule) && !(active.rule() instanceof Rule.OnSuppressions));
    }

    List<Asked<Rule.OnFile>> onFile() {
        return onFile;
    }

    List<Asked<Rule.OnStage>> onStage() {
        return onStage;
    }

    List<Asked<Rule.OnInstruction>> onInstruction() {
        return onInstruction;
    }

    List<Asked<Rule.OnCommand>> onCommand() {
        return onCommand;
    }

    List<Asked<Rule.OnSuppressions>> onSuppressions() {
        return onSuppressions;
    }

    /** A rule under the type by which it is asked. */
    record Asked<T extends Rule>(ActiveRule active, T rule) {}
}
