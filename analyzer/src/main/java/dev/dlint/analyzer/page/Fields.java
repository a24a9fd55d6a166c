package dev.dlint.analyzer.page;

import dev.dlint.analyzer.yaml.YamlValue;
import dev.dlint.text.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a map by name, and reports those that are missing, unknown or of the wrong type. */
final class Fields {
    private final YamlValue.Mapping map;
    private final Problems problems;

    Fields(YamlValue.Mapping map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    void problem(YamlValue at, String message) {
        problems.add(at.line(), at.column(), message);
    }

    /** Reports something about the value of a key, or about the map if there is no such key. */
    void problem(String key, String message) {
        YamlValue value = map.get(key);
        problem(value == null ? map : value, message);
    }

    /** Reports every key that is not one of {@code keys}. */
    void allow(List<String> keys) {
        for (YamlValue.Entry entry : map.entries()) {
            String key = entry.key().text();
            if (!keys.contains(key)) {
                problem(entry.key(), "unknown key '" + key + "'" + Spelling.hint(key, keys));
            }
        }
    }

    /** A text that must be there; empty if it is not. */
    String text(String key) {
        YamlValue value = map.get(key);
        if (value instanceof YamlValue.Scalar scalar && !scalar.text().isBlank()) {
            return scalar.text();
        }
        problem(key, value == null ? "'" + key + "' is missing" : "'" + key + "' must be a text, not " + value.kind());
        return "";
    }

    String matching(String key, Pattern pattern, String expected) {
        String text = text(key);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            problem(key, "'" + key + "' must be " + expected);
        }
        return text;
    }

    /** One of some values by its name; without a default it must be there. */
    <E> E choice(String key, E[] values, Function<E, String> name, @Nullable E missing) {
        if (missing != null && map.get(key) == null) {
            return missing;
        }
        String text = text(key);
        List<String> names = Arrays.stream(values).map(name).toList();
        int index = names.indexOf(text);
        if (index < 0 && !text.isEmpty()) {
            problem(
                    key,
                    "'%s' must be one of %s%s".formatted(key, String.join(", ", names), Spelling.hint(text, names)));
        }
        return values[Math.max(0, index)];
    }

    /** The entries of a map that may be there. */
    List<YamlValue.Entry> map(String key) {
        YamlValue value = map.get(key);
        if (value instanceof YamlValue.Mapping entries) {
            return entries.entries();
        }
        if (value != null) {
            problem(value, "'" + key + "' must be a map, not " + value.kind());
        }
        return List.of();
    }
}
