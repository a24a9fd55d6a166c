package dev.dlint.analyzer.page;

import dev.dlint.analyzer.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns YAML into values of parameters, which are of the types that {@link dev.dlint.analyzer.rule.Params} names. */
public final class ParamValue {
    static final String EXPECTED =
            "a parameter is a text, a whole number, true or false, a list of texts, or a map from text to text";

    private ParamValue() {}

    /** The value as a parameter, or null if it is of no type that a parameter can have. */
    public static @Nullable Object of(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.value() instanceof Integer || scalar.value() instanceof Boolean
                    ? scalar.value()
                    : scalar.value() == null ? null : scalar.text();
        }
        return value instanceof YamlValue.Sequence list ? texts(list) : texts((YamlValue.Mapping) value);
    }

    /** The type of a parameter's value. */
    static Class<?> kind(Object value) {
        return value instanceof List ? List.class : value instanceof Map ? Map.class : value.getClass();
    }

    private static @Nullable List<String> texts(YamlValue.Sequence list) {
        List<String> texts = new ArrayList<>();
        for (YamlValue item : list.items()) {
            if (!(item instanceof YamlValue.Scalar scalar)) {
                return null;
            }
            texts.add(scalar.text());
        }
        return texts;
    }

    private static @Nullable Map<String, String> texts(YamlValue.Mapping map) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (YamlValue.Entry entry : map.entries()) {
            if (!(entry.value() instanceof YamlValue.Scalar scalar)) {
                return null;
            }
            texts.put(entry.key().text(), scalar.text());
        }
        return texts;
    }
}
