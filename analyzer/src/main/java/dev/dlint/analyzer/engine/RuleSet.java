package dev.dlint.analyzer.engine;

import dev.dlint.analyzer.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** The rules that are on, sorted by what they are asked about. */
public final class RuleSet {
    private final List<ActiveRule> all;
    private final List<Asked<Rule.OnFile>> onFile = new ArrayList<>();
    private final List<Asked<Rule.OnStage>> onStage = new ArrayList<>();
    private final List<Asked<Rule.OnInstruction>> onInstruction = new ArrayList<>();
    private final List<Asked<Rule.OnCommand>> onCommand = new ArrayList<>();

    public RuleSet(List<ActiveRule> rules) {
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
        }
    }

    public List<ActiveRule> all() {
        return all;
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

    /** A rule under the type by which it is asked. */
    record Asked<T extends Rule>(ActiveRule active, T rule) {}
}
