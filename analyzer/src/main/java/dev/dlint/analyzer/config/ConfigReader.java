package dev.dlint.analyzer.config;

import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.analyzer.rule.RuleNames;
import dev.dlint.analyzer.yaml.YamlProblem;
import dev.dlint.analyzer.yaml.YamlReader;
import dev.dlint.analyzer.yaml.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code dlint.yaml}. The schema is published as {@code docs/schema/config-1.schema.json}. */
public final class ConfigReader {
    private static final List<String> KEYS = List.of(
            "root", "extends", "rules", "overrides", "exclude", "fail-on", "format", "inline-suppressions", "waivers");
    private static final List<String> OVERRIDE_KEYS = List.of("files", "rules");
    private static final List<String> WAIVER_KEYS = List.of("rules", "files", "reason", "until");
    private static final List<String> FAIL_ON = List.of("error", "warning", "info", "none");
    private static final int MAX_EXTENDS = 20;

    private final RuleCatalog catalog;
    private final RuleNames names;
    private final FileSource files;

    public ConfigReader(RuleCatalog catalog, FileSource files) {
        this.catalog = catalog;
        this.names = new RuleNames(catalog);
        this.files = files;
    }

    /**
     * What a configuration file says.
     *
     * @param path its absolute path, which patterns and files in it are relative to
     * @throws ConfigException if anything in it is unknown or of the wrong type
     */
    public ConfigFile read(String path, String text) throws ConfigException {
        return read(path, text, 0);
    }

    private ConfigFile read(String path, String text, int depth) throws ConfigException {
        List<YamlProblem> problems = new ArrayList<>();
        YamlValue value = YamlReader.read(text, 1, problems::add);
        Fields fields = new Fields(problems::add);
        YamlValue.Mapping map = value == null ? null : fields.map(value, "a configuration");
        ConfigFile file = map == null ? null : new Reading(path, fields, depth).file(map);
        if (!problems.isEmpty()) {
            throw new ConfigException(problems.stream()
                    .map(problem -> new ConfigProblem(path, problem))
                    .toList());
        }
        return file == null ? ConfigFile.empty(path) : file;
    }

    /** The reading of one file. */
    private final class Reading {
        private final String path;
        private final String folder;
        private final Fields fields;
        private final RuleSettings settings;
        private final int depth;
        private final List<Layer> layers = new ArrayList<>();
        private boolean replacesDefault;

        Reading(String path, Fields fields, int depth) {
            this.path = path;
            this.folder = path.substring(0, path.lastIndexOf('/') + 1);
            this.fields = fields;
            this.settings = new RuleSettings(path, names, fields);
            this.depth = depth;
        }

        ConfigFile file(YamlValue.Mapping map) throws ConfigException {
            fields.onlyKeys(map, KEYS);
            YamlValue root = map.get("root");
            YamlValue failOn = map.get("fail-on");
            YamlValue format = map.get("format");
            extend(map.get("extends"));
            YamlValue comments = map.get("inline-suppressions");
            YamlValue rules = map.get("rules");
            if (rules != null) {
                layers.add(Layer.of(settings.changes(rules)));
            }
            overrides(map.get("overrides"));
            return new ConfigFile(
                    path,
                    root != null && fields.flag(root, "root"),
                    replacesDefault,
                    layers,
                    globs(map.get("exclude"), "exclude"),
                    failOn == null ? null : fields.oneOf(failOn, "fail-on", FAIL_ON),
                    format == null ? List.of() : words(format, "format"),
                    comments != null && !fields.flag(comments, "inline-suppressions"),
                    waivers(map.get("waivers")));
        }

        private void extend(@Nullable YamlValue value) throws ConfigException {
            for (YamlValue.Scalar name : value == null ? List.<YamlValue.Scalar>of() : fields.texts(value, "extends")) {
                if (Packs.NAMES.contains(name.text())) {
                    replacesDefault = true;
                    layers.add(Layer.of(Packs.changes(name.text(), catalog)));
                } else {
                    extendFile(name);
                }
            }
        }

        private void extendFile(YamlValue.Scalar name) throws ConfigException {
            String target = ConfigPath.resolve(folder, name.text());
            String text = files.read(target);
            if (text == null) {
                fields.problem(
                        name,
                        "there is neither a pack nor a file '%s'; the packs are %s"
                                .formatted(name.text(), String.join(", ", Packs.NAMES)));
            } else if (depth == MAX_EXTENDS) {
                fields.problem(name, "'extends' goes round in a circle, or more than " + MAX_EXTENDS + " files deep");
            } else {
                ConfigFile extended = read(target, text, depth + 1);
                replacesDefault |= extended.replacesDefault();
                layers.addAll(extended.layers());
            }
        }

        private void overrides(@Nullable YamlValue value) {
            for (YamlValue.Mapping map : maps(value, "overrides")) {
                fields.onlyKeys(map, OVERRIDE_KEYS);
                YamlValue rules = map.get("rules");
                List<PathGlob> where = globs(map.get("files"), "files");
                if (where.isEmpty() || rules == null) {
                    fields.problem(map, "an override needs 'files' and 'rules'");
                } else {
                    layers.add(new Layer(where, false, settings.changes(rules)));
                }
            }
        }

        private List<Waiver> waivers(@Nullable YamlValue value) {
            List<Waiver> waivers = new ArrayList<>();
            for (YamlValue.Mapping map : maps(value, "waivers")) {
                fields.onlyKeys(map, WAIVER_KEYS);
                YamlValue rules = map.get("rules");
                YamlValue reason = map.get("reason");
                YamlValue until = map.get("until");
                if (rules == null || reason == null) {
                    fields.problem(map, "a waiver needs 'rules' and a 'reason'");
                    continue;
                }
                List<RuleInfo> waived = new ArrayList<>();
                fields.texts(rules, "rules").forEach(name -> waived.addAll(settings.rules(name)));
                String why = fields.text(reason, "reason");
                LocalDate day = until == null ? null : fields.date(until, "until");
                waivers.add(new Waiver(
                        waived,
                        globs(map.get("files"), "files"),
                        why == null ? "" : why,
                        day,
                        new Origin(path, map.line())));
            }
            return waivers;
        }

        private List<YamlValue.Mapping> maps(@Nullable YamlValue value, String name) {
            List<YamlValue.Mapping> maps = new ArrayList<>();
            if (value instanceof YamlValue.Sequence sequence) {
                for (YamlValue item : sequence.items()) {
                    YamlValue.Mapping map = fields.map(item, "an entry of " + name);
                    if (map != null) {
                        maps.add(map);
                    }
                }
            } else if (value != null) {
                fields.problem(value, name + " must be a list, not " + value.kind());
            }
            return maps;
        }

        private List<PathGlob> globs(@Nullable YamlValue value, String name) {
            List<PathGlob> globs = new ArrayList<>();
            if (value != null) {
                fields.texts(value, name).forEach(glob -> globs.add(new PathGlob(folder, glob.text())));
            }
            return globs;
        }

        private List<String> words(YamlValue value, String name) {
            return fields.texts(value, name).stream()
                    .map(YamlValue.Scalar::text)
                    .toList();
        }
    }
}
