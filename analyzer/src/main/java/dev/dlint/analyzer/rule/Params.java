package dev.dlint.analyzer.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parameters of a rule by name. A value is a string, a whole number, a boolean, a list of strings or a map from
 * string to string; its default on the rule page says which.
 */
public record Params(Map<String, Object> values) {
    public static final Params NONE = new Params(Map.of());

    public Params {
        values = Collections.unmodifiableMap(new TreeMap<>(values)); // in an order that is the same every time
    }

    public String text(String name) {
        return (String) get(name);
    }

    public int number(String name) {
        return (Integer) get(name);
    }

    public boolean flag(String name) {
        return (Boolean) get(name);
    }

    @SuppressWarnings("unchecked") // what comes from pages and configuration is checked when it is read
    public List<String> list(String name) {
        return (List<String>) get(name);
    }

    @SuppressWarnings("unchecked") // as above
    public Map<String, String> map(String name) {
        return (Map<String, String>) get(name);
    }

    /** These parameters with those of {@code other} in front of them. */
    public Params with(Map<String, Object> other) {
        Map<String, Object> merged = new LinkedHashMap<>(values);
        merged.putAll(other);
        return new Params(merged);
    }

    private Object get(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return value;
    }
}
