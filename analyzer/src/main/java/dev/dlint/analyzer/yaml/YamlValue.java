package dev.dlint.analyzer.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in a YAML file, with the line and column, from 1, where it starts. */
public sealed interface YamlValue {
    int line();

    int column();

    /** What a person would call such a value: {@code a list}, {@code a number}... */
    String kind();

    /**
     * A scalar.
     *
     * @param text as YAML reads it, quotes and escapes resolved
     * @param value a String, Integer, Long, Double or Boolean; null for an empty or null scalar
     */
    record Scalar(
            int line, int column, String text, @Nullable Object value) implements YamlValue {
        @Override
        public String kind() {
            if (value == null) {
                return "nothing";
            }
            return value instanceof String ? "text" : value instanceof Boolean ? "true or false" : "a number";
        }
    }

    record Sequence(int line, int column, List<YamlValue> items) implements YamlValue {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    record Mapping(int line, int column, List<Entry> entries) implements YamlValue {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a map";
        }

        /** The value of a key, or null. */
        public @Nullable YamlValue get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }
    }

    /** A key of a map with its value. */
    record Entry(Scalar key, YamlValue value) {}
}
