package dev.dlint.analyzer.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads one YAML document. Its size, depth and aliases are limited; nodes are composed, never constructed, so nothing in
 * it can run code.
 */
public final class YamlReader {
    private static final int MAX_CHARACTERS = 1_000_000;
    private static final int MAX_DEPTH = 50;
    private static final int MAX_ALIASES = 50;

    private final int firstLine;
    private final Consumer<YamlProblem> problems;

    private YamlReader(int firstLine, Consumer<YamlProblem> problems) {
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /**
     * The value of a document, or null if it is empty or not YAML.
     *
     * @param firstLine the line of its file on which the text starts, from 1
     * @param problems takes what is wrong with it
     */
    public static @Nullable YamlValue read(String text, int firstLine, Consumer<YamlProblem> problems) {
        return new YamlReader(firstLine, problems).document(text);
    }

    private @Nullable YamlValue document(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            return root == null ? null : value(root, 0);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            int line = mark == null ? 0 : mark.getLine();
            int column = mark == null ? 0 : mark.getColumn();
            problems.accept(new YamlProblem(firstLine + line, column + 1, "not YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            problems.accept(new YamlProblem(firstLine, 1, "not YAML: " + e.getMessage()));
        }
        return null;
    }

    private YamlValue value(Node node, int depth) {
        int line = firstLine + node.getStartMark().getLine();
        int column = node.getStartMark().getColumn() + 1;
        if (depth > MAX_DEPTH) { // an alias inside its own anchor
            problems.accept(new YamlProblem(line, column, "nested too deeply"));
            return new YamlValue.Scalar(line, column, "", null);
        }
        if (node instanceof MappingNode mapping) {
            return new YamlValue.Mapping(line, column, entries(mapping, depth));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(value(item, depth + 1));
            }
            return new YamlValue.Sequence(line, column, items);
        }
        String text = ((ScalarNode) node).getValue();
        return new YamlValue.Scalar(line, column, text, scalar(node.getTag(), text));
    }

    private List<YamlValue.Entry> entries(MappingNode mapping, int depth) {
        List<YamlValue.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlValue key = value(tuple.getKeyNode(), depth + 1);
            if (!(key instanceof YamlValue.Scalar name)) {
                problems.accept(new YamlProblem(key.line(), key.column(), "a key must be a word, not " + key.kind()));
            } else if (!seen.add(name.text())) {
                problems.accept(new YamlProblem(key.line(), key.column(), "'" + name.text() + "' stands here twice"));
            } else {
                entries.add(new YamlValue.Entry(name, value(tuple.getValueNode(), depth + 1)));
            }
        }
        return entries;
    }

    private static @Nullable Object scalar(Tag tag, String text) {
        if (tag.equals(Tag.NULL)) {
            return null;
        }
        if (tag.equals(Tag.BOOL)) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "yes", "on" -> true;
                default -> false;
            };
        }
        if (tag.equals(Tag.INT)) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                return text; // octal, hexadecimal, sexagesimal: nothing here is written so
            }
        }
        return text;
    }
}
