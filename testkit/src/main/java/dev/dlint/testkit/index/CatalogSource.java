package dev.dlint.testkit.index;

import dev.dlint.analyzer.rule.Alias;
import dev.dlint.analyzer.rule.Params;
import dev.dlint.analyzer.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Java source of a catalog. */
final class CatalogSource {
    private static final String TEMPLATE = """
            package %1$s;

            import dev.dlint.analyzer.finding.Severity;
            import dev.dlint.analyzer.rule.*;
            import java.util.List;
            import java.util.Map;

            /** The built-in rules. Made by the build from the rule pages. */
            public final class %2$s implements RuleCatalog {
                private static final List<RuleInfo> RULES = List.of(
            %3$s);

                @Override
                public List<RuleInfo> rules() {
                    return RULES;
                }

                @Override
                public Rule rule(RuleInfo info) {
                    return switch (info.id()) {
            %4$s            default -> throw new IllegalArgumentException("no built-in rule " + info.id());
                    };
                }

                @Override
                public String page(RuleInfo info) {
                    return PageResource.read(info.id());
                }
            }
            """;

    private CatalogSource() {}

    static String of(String packageName, String name, List<RuleInfo> rules, RuleClasses classes) {
        String infos = rules.stream().map(CatalogSource::info).collect(Collectors.joining(",\n"));
        String cases = rules.stream()
                .map(rule -> "            case %s -> new %s();\n".formatted(literal(rule.id()), classes.of(rule.id())))
                .collect(Collectors.joining());
        return TEMPLATE.formatted(packageName, name, infos, cases);
    }

    private static String info(RuleInfo rule) {
        return "            new RuleInfo(%s, %s, Severity.%s, Category.%s, Pack.%s, %s, FixKind.%s, %s, %s)"
                .formatted(
                        literal(rule.id()),
                        literal(rule.title()),
                        rule.severity().name(),
                        rule.category().name(),
                        rule.pack().name(),
                        list(rule.aliases().stream().map(CatalogSource::alias).toList()),
                        rule.fix().name(),
                        params(rule.params()),
                        literal(rule.why()));
    }

    private static String alias(Alias alias) {
        return "new Alias(%s, %s)".formatted(literal(alias.tool()), literal(alias.id()));
    }

    private static String params(Params params) {
        return params.values().isEmpty() ? "Params.NONE" : "new Params(%s)".formatted(value(params.values()));
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> "Map.entry(%s, %s)".formatted(value(entry.getKey()), value(entry.getValue())))
                    .collect(Collectors.joining(", ", "Map.ofEntries(", ")"));
        }
        if (value instanceof List<?> items) {
            return list(items.stream().map(CatalogSource::value).toList());
        }
        return value instanceof String text ? literal(text) : value.toString();
    }

    private static String list(List<String> items) {
        return "List.of(" + String.join(", ", items) + ")";
    }

    private static String literal(String text) {
        return text.chars().mapToObj(CatalogSource::character).collect(Collectors.joining("", "\"", "\""));
    }

    private static String character(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> c >= ' ' && c < 127 ? Character.toString(c) : "\\u%04x".formatted(c);
        };
    }
}
