package dev.dlint.analyzer.config;

import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.analyzer.rule.RuleNames;
import dev.dlint.analyzer.yaml.YamlValue;
import dev.dlint.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules:} maps: {@code id: level}, or {@code id: {severity: level, params: {...}}}. */
final class RuleSettings {
    private static final List<String> KEYS = List.of("severity", "params");

    private final String file;
    private final RuleNames names;
    private final Fields fields;

    RuleSettings(String file, RuleNames names, Fields fields) {
        this.file = file;
        this.names = names;
        this.fields = fields;
    }

    List<RuleChange> changes(YamlValue value) {
        YamlValue.Mapping map = fields.map(value, "rules");
        List<RuleChange> changes = new ArrayList<>();
        if (map != null) {
            for (YamlValue.Entry entry : map.entries()) {
                List<RuleInfo> rules = rules(entry.key());
                if (!rules.isEmpty()) {
                    changes.add(change(rules, entry));
                }
            }
        }
        return changes;
    }

    /** The rules of a name; none and a problem if there is no such rule. */
    List<RuleInfo> rules(YamlValue.Scalar name) {
        List<RuleInfo> rules = names.find(name.text());
        if (rules.isEmpty()) {
            fields.problem(name, names.unknown(name.text()));
        }
        return rules;
    }

    private RuleChange change(List<RuleInfo> rules, YamlValue.Entry entry) {
        Origin origin = new Origin(file, entry.key().line());
        if (!(entry.value() instanceof YamlValue.Mapping map)) {
            return new RuleChange(rules, level(entry.value()), Map.of(), origin);
        }
        fields.onlyKeys(map, KEYS);
        YamlValue severity = map.get("severity");
        YamlValue params = map.get("params");
        Level level = severity == null ? implied(rules) : level(severity);
        return new RuleChange(rules, level, params == null ? Map.of() : params(rules, params), origin);
    }

    /** Giving a rule parameters means wanting it. */
    private static Level implied(List<RuleInfo> rules) {
        return Level.of(rules.get(0).severity());
    }

    private @Nullable Level level(YamlValue value) {
        String name = fields.oneOf(value, "a severity", Level.NAMES);
        return name == null ? null : Level.named(name);
    }

    private Map<String, Object> params(List<RuleInfo> rules, YamlValue value) {
        YamlValue.Mapping map = fields.map(value, "params");
        Map<String, Object> params = new LinkedHashMap<>();
        if (map != null) {
            for (YamlValue.Entry entry : map.entries()) {
                Object converted = param(rules.get(0), entry);
                if (converted != null) {
                    params.put(entry.key().text(), converted);
                }
            }
        }
        return params;
    }

    private @Nullable Object param(RuleInfo rule, YamlValue.Entry entry) {
        String name = entry.key().text();
        Object standard = rule.params().values().get(name);
        if (standard == null) {
            fields.problem(
                    entry.key(),
                    "%s has no parameter '%s'%s"
                            .formatted(
                                    rule.id(),
                                    name,
                                    Spelling.hint(name, rule.params().values().keySet())));
            return null;
        }
        return converted(standard, name, entry.value());
    }

    private @Nullable Object converted(Object standard, String name, YamlValue value) {
        if (standard instanceof List) {
            return fields.texts(value, name).stream()
                    .map(YamlValue.Scalar::text)
                    .toList();
        }
        if (standard instanceof Map) {
            return textMap(name, value);
        }
        if (standard instanceof Boolean) {
            return fields.flag(value, name);
        }
        if (standard instanceof Integer) {
            if (value instanceof YamlValue.Scalar scalar && scalar.value() instanceof Integer number) {
                return number;
            }
            fields.problem(value, name + " must be a whole number, not " + value.kind());
            return null;
        }
        return fields.text(value, name);
    }

    private @Nullable Map<String, String> textMap(String name, YamlValue value) {
        YamlValue.Mapping map = fields.map(value, name);
        if (map == null) {
            return null;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (YamlValue.Entry entry : map.entries()) {
            String text = fields.text(entry.value(), entry.key().text());
            if (text != null) {
                texts.put(entry.key().text(), text);
            }
        }
        return texts;
    }
}
