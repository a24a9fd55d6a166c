package dev.dlint.analyzer.config;

import dev.dlint.analyzer.engine.ActiveRule;
import dev.dlint.analyzer.engine.RuleSet;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.analyzer.rule.Params;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is in force for one file: the level and parameters of each rule, and where they come from. */
public final class EffectiveConfig {
    private final RuleCatalog catalog;
    private final Map<RuleInfo, Setting> settings;

    private EffectiveConfig(RuleCatalog catalog, Map<RuleInfo, Setting> settings) {
        this.catalog = catalog;
        this.settings = settings;
    }

    /** A rule's level and parameters, with the origin of the last change. */
    public record Setting(Level level, Params params, Origin origin) {}

    /**
     * Applies layers in order.
     *
     * @param path the absolute path of the file
     */
    public static EffectiveConfig of(RuleCatalog catalog, List<Layer> layers, String path) {
        Map<RuleInfo, Setting> settings = new LinkedHashMap<>();
        for (Layer layer : layers) {
            if (layer.appliesTo(path)) {
                apply(layer, settings);
            }
        }
        return new EffectiveConfig(catalog, settings);
    }

    private static void apply(Layer layer, Map<RuleInfo, Setting> settings) {
        Map<RuleInfo, Setting> before = layer.fresh() ? Map.copyOf(settings) : settings;
        if (layer.fresh()) {
            settings.replaceAll((rule, setting) -> new Setting(Level.OFF, setting.params(), setting.origin()));
        }
        for (RuleChange change : layer.changes()) {
            for (RuleInfo rule : change.rules()) {
                settings.put(rule, changed(rule, before.get(rule), change));
            }
        }
    }

    private static Setting changed(RuleInfo rule, @Nullable Setting old, RuleChange change) {
        Params params = old == null ? rule.params() : old.params();
        Level level = change.level();
        if (level == null) {
            level = old == null ? Level.OFF : old.level();
        }
        return new Setting(level, params.with(change.params()), change.origin());
    }

    /** The rules with a setting, in the order in which they were first set. */
    public Map<RuleInfo, Setting> settings() {
        return settings;
    }

    /** The setting of a rule; off with the parameters of its page where nothing was said. */
    public Setting setting(RuleInfo rule) {
        return settings.getOrDefault(rule, new Setting(Level.OFF, rule.params(), new Origin("default", 0)));
    }

    /** The rules that are on. */
    public RuleSet rules() {
        List<ActiveRule> active = new ArrayList<>();
        for (RuleInfo rule : catalog.rules()) {
            Setting setting = settings.get(rule);
            Severity severity = setting == null ? null : setting.level().severity();
            if (setting != null && severity != null) {
                active.add(new ActiveRule(rule, catalog.rule(rule), severity, setting.params()));
            }
        }
        return new RuleSet(catalog, active);
    }
}
