package dev.dlint.analyzer.config;

import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.analyzer.rule.RuleNames;
import dev.dlint.analyzer.yaml.YamlProblem;
import dev.dlint.analyzer.yaml.YamlReader;
import dev.dlint.analyzer.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code .hadolint.yaml} as what it would be in {@code dlint.yaml}. Like its owner it passes over keys and codes
 * that it does not know; unlike its owner it refuses a file that it cannot read.
 */
public final class HadolintConfig {
    /** The rules that check labels against the schema, each with the whole of it. */
    private static final List<String> LABEL_RULES =
            List.of("DL3049", "DL3051", "DL3052", "DL3053", "DL3054", "DL3055", "DL3056", "DL3058");

    private final RuleNames names;

    public HadolintConfig(RuleCatalog catalog) {
        names = new RuleNames(catalog);
    }

    /**
     * What a file says.
     *
     * @throws ConfigException if it is not a YAML map, or a value has the wrong type
     */
    public ConfigFile read(String path, String text) throws ConfigException {
        List<YamlProblem> problems = new ArrayList<>();
        YamlValue value = YamlReader.read(text, 1, problems::add);
        ConfigFile file = value == null ? null : file(path, value, problems::add);
        if (!problems.isEmpty()) {
            throw new ConfigException(problems.stream()
                    .map(problem -> new ConfigProblem(path, problem))
                    .toList());
        }
        return file == null ? ConfigFile.empty(path) : file;
    }

    private @Nullable ConfigFile file(String path, YamlValue value, Consumer<YamlProblem> problems) {
        Fields fields = new Fields(problems);
        YamlValue.Mapping map = fields.map(value, "a configuration");
        if (map == null) {
            return null;
        }
        YamlValue noComments = map.get("disable-ignore-pragma");
        return new ConfigFile(
                path,
                true,
                false,
                List.of(Layer.of(new Reading(path, fields, map).changes())),
                List.of(),
                failOn(map, fields),
                formats(map, fields),
                noComments != null && fields.flag(noComments, "disable-ignore-pragma"),
                List.of());
    }

    private static @Nullable String failOn(YamlValue.Mapping map, Fields fields) {
        YamlValue noFail = map.get("no-fail");
        if (noFail != null && fields.flag(noFail, "no-fail")) {
            return "none";
        }
        YamlValue threshold = map.get("failure-threshold");
        String level = threshold == null ? null : fields.text(threshold, "failure-threshold");
        if (level == null) {
            return null;
        }
        return switch (level) {
            case "error", "warning" -> level;
            case "ignore" -> "none";
            default -> "info"; // info, style, and none, which in hadolint is the strictest
        };
    }

    /** Its format names as dlint's; those without a counterpart are left out. */
    private static List<String> formats(YamlValue.Mapping map, Fields fields) {
        List<String> formats = new ArrayList<>();
        for (String key : List.of("format", "formats")) {
            YamlValue value = map.get(key);
            for (YamlValue.Scalar name : value == null ? List.<YamlValue.Scalar>of() : fields.texts(value, key)) {
                switch (name.text()) {
                    case "tty" -> formats.add("text");
                    case "gnu" -> formats.add("tty-compact");
                    case "codeclimate", "gitlab_codeclimate" -> formats.add("gitlab");
                    case "json", "sarif", "junit", "checkstyle", "sonarqube" -> formats.add(name.text());
                    default -> {}
                }
            }
        }
        return formats;
    }

    /** The reading of one file's rules. */
    private final class Reading {
        private final String path;
        private final Fields fields;
        private final YamlValue.Mapping map;
        private final List<RuleChange> changes = new ArrayList<>();

        Reading(String path, Fields fields, YamlValue.Mapping map) {
            this.path = path;
            this.fields = fields;
            this.map = map;
        }

        List<RuleChange> changes() {
            registries();
            labels();
            YamlValue override = map.get("override");
            YamlValue.Mapping levels = override == null ? null : fields.map(override, "override");
            if (levels != null) {
                codes(levels.get("error"), Level.ERROR);
                codes(levels.get("warning"), Level.WARNING);
                codes(levels.get("info"), Level.INFO);
                codes(levels.get("style"), Level.INFO);
            }
            codes(map.get("ignored"), Level.OFF);
            return changes;
        }

        private void codes(@Nullable YamlValue value, Level level) {
            if (value != null) {
                for (YamlValue.Scalar code : fields.texts(value, "a list of codes")) {
                    change(code.text(), level, Map.of(), code);
                }
            }
        }

        private void change(String code, Level level, Map<String, Object> params, YamlValue at) {
            List<RuleInfo> rules = names.find(code);
            if (!rules.isEmpty()) {
                changes.add(new RuleChange(rules, level, params, new Origin(path, at.line())));
            }
        }

        private void registries() {
            YamlValue value = map.get("trustedRegistries");
            if (value != null) {
                List<String> registries = fields.texts(value, "trustedRegistries").stream()
                        .map(YamlValue.Scalar::text)
                        .toList();
                change("DL3026", Level.ERROR, Map.of("registries", registries), value);
            }
        }

        private void labels() {
            YamlValue value = map.get("label-schema");
            YamlValue.Mapping schema = value == null ? null : fields.map(value, "label-schema");
            Map<String, String> labels = new LinkedHashMap<>();
            if (schema != null) {
                for (YamlValue.Entry entry : schema.entries()) {
                    String type = fields.text(entry.value(), entry.key().text());
                    labels.put(entry.key().text(), type == null ? "text" : type);
                }
                LABEL_RULES.forEach(code -> labelRule(code, labels, schema));
            }
            YamlValue strict = map.get("strict-labels");
            if (strict != null && fields.flag(strict, "strict-labels")) {
                change("DL3050", Level.INFO, Map.of("labels", labels), strict);
            }
        }

        private void labelRule(String code, Map<String, String> labels, YamlValue at) {
            Level level = code.equals("DL3049") ? Level.INFO : Level.WARNING;
            change(code, level, Map.of("labels", labels), at);
        }
    }
}
