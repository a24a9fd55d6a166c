package dev.dlint.analyzer.page;

import dev.dlint.analyzer.rule.Params;
import dev.dlint.analyzer.yaml.YamlReader;
import dev.dlint.analyzer.yaml.YamlValue;
import dev.dlint.text.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind {@code dockerfile} where the fence of an example opens. */
final class Attributes {
    private static final List<String> KEYS = List.of("clean", "file", "today", "with", "params");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s*([^\\s=]+)(?:=(\\{(?:[^{}]|\\{[^{}]*\\})*\\}|\\S*))?");
    /** The day of examples that do not care. */
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    private final Map<String, String> values = new LinkedHashMap<>();
    private final int line;
    private final Problems problems;

    Attributes(String info, int line, Problems problems) {
        this.line = line;
        this.problems = problems;
        Matcher attribute = ATTRIBUTE.matcher(info);
        while (attribute.lookingAt()) {
            String key = attribute.group(1);
            if (!KEYS.contains(key)) {
                problem("unknown attribute '" + key + "' of an example" + Spelling.hint(key, KEYS));
            }
            values.put(key, attribute.group(2) == null ? "" : attribute.group(2));
            attribute.region(attribute.end(), info.length());
        }
    }

    boolean clean() {
        return values.containsKey("clean");
    }

    /** The name of the Dockerfile. */
    String file() {
        return values.getOrDefault("file", "Dockerfile");
    }

    LocalDate today() {
        String today = values.get("today");
        try {
            return today == null ? SOME_DAY : LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            problem("'today' is a day such as 2026-01-31");
            return SOME_DAY;
        }
    }

    /** Further rules that are on. */
    List<String> with() {
        String with = values.get("with");
        return with == null ? List.of() : List.of(with.split(",", -1));
    }

    /** The parameters that differ from {@code defaults}. */
    Map<String, Object> params(Params defaults) {
        Map<String, Object> params = new LinkedHashMap<>();
        YamlValue yaml =
                YamlReader.read(values.getOrDefault("params", "{}"), line, problem -> problem(problem.message()));
        if (yaml instanceof YamlValue.Mapping map) {
            for (YamlValue.Entry entry : map.entries()) {
                String name = entry.key().text();
                Object value = ParamValue.of(entry.value());
                if (fits(value, defaults.values().get(name))) {
                    params.put(name, value);
                } else {
                    problem("no parameter '" + name + "' of that type"
                            + Spelling.hint(name, defaults.values().keySet()));
                }
            }
        } else {
            problem("'params' is a map such as params={name: value}");
        }
        return params;
    }

    private static boolean fits(@Nullable Object value, @Nullable Object standard) {
        return value != null && standard != null && ParamValue.kind(value) == ParamValue.kind(standard);
    }

    private void problem(String message) {
        problems.add(line, 1, message);
    }
}
