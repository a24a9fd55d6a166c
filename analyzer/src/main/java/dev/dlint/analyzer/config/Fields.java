package dev.dlint.analyzer.config;

import dev.dlint.analyzer.yaml.YamlProblem;
import dev.dlint.analyzer.yaml.YamlValue;
import dev.dlint.text.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes typed values out of YAML; what has another type is a problem and gives nothing. */
final class Fields {
    private final Consumer<YamlProblem> problems;

    Fields(Consumer<YamlProblem> problems) {
        this.problems = problems;
    }

    void problem(YamlValue at, String message) {
        problems.accept(new YamlProblem(at.line(), at.column(), message));
    }

    private void wrongType(YamlValue value, String name, String wanted) {
        problem(value, "%s must be %s, not %s".formatted(name, wanted, value.kind()));
    }

    YamlValue.@Nullable Mapping map(YamlValue value, String name) {
        if (value instanceof YamlValue.Mapping map) {
            return map;
        }
        wrongType(value, name, "a map");
        return null;
    }

    /** Reports the keys of a map that are not among those known. */
    void onlyKeys(YamlValue.Mapping map, List<String> known) {
        for (YamlValue.Entry entry : map.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                problem(entry.key(), "unknown key '" + key + "'" + Spelling.hint(key, known));
            }
        }
    }

    @Nullable
    String text(YamlValue value, String name) {
        if (value instanceof YamlValue.Scalar scalar && scalar.value() != null) {
            return scalar.text();
        }
        wrongType(value, name, "text");
        return null;
    }

    boolean flag(YamlValue value, String name) {
        if (value instanceof YamlValue.Scalar scalar && scalar.value() instanceof Boolean flag) {
            return flag;
        }
        wrongType(value, name, "true or false");
        return false;
    }

    /** A list of texts; a single text counts as a list of one. */
    List<YamlValue.Scalar> texts(YamlValue value, String name) {
        if (value instanceof YamlValue.Scalar scalar && scalar.value() != null) {
            return List.of(scalar);
        }
        if (!(value instanceof YamlValue.Sequence sequence)) {
            wrongType(value, name, "a list");
            return List.of();
        }
        List<YamlValue.Scalar> texts = new ArrayList<>();
        for (YamlValue item : sequence.items()) {
            if (item instanceof YamlValue.Scalar scalar && scalar.value() != null) {
                texts.add(scalar);
            } else {
                wrongType(item, "an entry of " + name, "text");
            }
        }
        return texts;
    }

    /** One of some words, or null. */
    @Nullable
    String oneOf(YamlValue value, String name, List<String> words) {
        // YAML reads a bare `off` as false; as a level it is a word like the others
        String word = value instanceof YamlValue.Scalar scalar ? scalar.text() : null;
        if (word != null && words.contains(word)) {
            return word;
        }
        String given = word == null ? value.kind() : "'" + word + "'";
        String hint = word == null ? "" : Spelling.hint(word, words);
        problem(value, "%s must be one of %s, not %s%s".formatted(name, String.join(", ", words), given, hint));
        return null;
    }

    @Nullable
    LocalDate date(YamlValue value, String name) {
        String text = text(value, name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem(value, name + " must be a date such as 2027-01-31, not '" + text + "'");
            return null;
        }
    }
}
