package dev.dlint.analyzer.config;

import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.analyzer.rule.RuleNames;
import dev.dlint.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What is said of rules beside configuration files, such as on the command line. A pack that is selected takes the place
 * of the default one: configuration files may change its rules and switch them off. A rule that is selected by name is on
 * whatever they say. All other rules are off.
 *
 * @param ground what is there before the configuration files; empty for the default
 * @param onTop what is in front of them
 */
public record Selection(List<Layer> ground, List<Layer> onTop) {
    /** Nothing is said. */
    public static final Selection NONE = new Selection(List.of(), List.of());

    private static final Origin COMMAND_LINE = new Origin("command line", 0);

    public Selection {
        ground = List.copyOf(ground);
        onTop = List.copyOf(onTop);
    }

    /**
     * The selection that a command line makes.
     *
     * @param select names of packs and rules; empty if it leaves the choice to the configuration
     * @param ignore names of packs and rules to switch off
     * @param problems gets a sentence for each name that means nothing
     */
    public static Selection of(
            RuleCatalog catalog, List<String> select, List<String> ignore, Consumer<String> problems) {
        if (select.isEmpty() && ignore.isEmpty()) {
            return NONE;
        }
        return new Reading(new RuleNames(catalog), catalog, problems).read(select, ignore);
    }

    private record Reading(RuleNames names, RuleCatalog catalog, Consumer<String> problems) {

        Selection read(List<String> select, List<String> ignore) {
            List<Layer> ground = new ArrayList<>();
            List<Layer> onTop = new ArrayList<>();
            if (!select.isEmpty()) {
                select(select, ground, onTop);
            }
            List<RuleChange> off = new ArrayList<>();
            for (String name : ignore) {
                off.add(new RuleChange(rules(name), Level.OFF, Map.of(), COMMAND_LINE));
            }
            onTop.add(Layer.of(off));
            return new Selection(ground, onTop);
        }

        private void select(List<String> select, List<Layer> ground, List<Layer> onTop) {
            List<RuleChange> named = new ArrayList<>();
            List<RuleChange> chosen = new ArrayList<>();
            for (String name : select) {
                if (Packs.NAMES.contains(name)) {
                    ground.add(Layer.of(Packs.changes(name, catalog)));
                    chosen.add(new RuleChange(rules(name), null, Map.of(), COMMAND_LINE));
                } else {
                    for (RuleInfo rule : rules(name)) {
                        named.add(new RuleChange(List.of(rule), Level.of(rule.severity()), Map.of(), COMMAND_LINE));
                    }
                }
            }
            if (ground.isEmpty()) {
                ground.add(Layer.of(List.of()));
            }
            chosen.addAll(named);
            onTop.add(new Layer(List.of(), true, chosen));
        }

        private List<RuleInfo> rules(String name) {
            if (Packs.NAMES.contains(name)) {
                List<RuleInfo> rules = new ArrayList<>();
                for (RuleChange change : Packs.changes(name, catalog)) {
                    rules.addAll(change.rules());
                }
                return rules;
            }
            List<RuleInfo> rules = names.find(name);
            if (rules.isEmpty()) {
                problems.accept(unknown(name));
            }
            return rules;
        }

        private String unknown(String name) {
            String pack = Spelling.closest(name, Packs.NAMES);
            return pack == null
                    ? names.unknown(name)
                    : "there is no rule or pack '%s'; did you mean %s?".formatted(name, pack);
        }
    }
}
