package dev.dlint.testkit.index;

import dev.dlint.analyzer.page.PageException;
import dev.dlint.analyzer.page.PageReader;
import dev.dlint.analyzer.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns a module's rule pages into a catalog class, so that no page is parsed when dlint starts. The build runs it before
 * it compiles the module.
 */
public final class IndexGenerator {
    private static final String PACKAGE = "dev.dlint.rules";
    private static final String CATALOG = "BuiltinRules";

    private IndexGenerator() {}

    /**
     * Writes the catalog if it is not up to date.
     *
     * @param arguments the folder of the resources, the folder of the Java sources, and the folder of the generated sources
     * @throws IndexException if a page cannot be read, or pages and classes do not fit together
     */
    public static void main(String[] arguments) throws IOException, IndexException {
        String folder = PACKAGE.replace('.', '/');
        Path resources = Path.of(arguments[0], folder);
        List<String> problems = new ArrayList<>();
        List<RuleInfo> rules = readPages(resources, problems);
        IndexException.throwIfAny(problems);
        RuleClasses classes = RuleClasses.find(Path.of(arguments[1]));
        IndexException.throwIfAny(ConsistencyCheck.problems(rules, classes));
        Path catalog = Path.of(arguments[2], folder, CATALOG + ".java");
        String source = CatalogSource.of(PACKAGE, CATALOG, rules, classes);
        if (!Files.exists(catalog) || !Files.readString(catalog).equals(source)) {
            Files.createDirectories(catalog.getParent());
            Files.writeString(catalog, source);
        }
    }

    private static List<RuleInfo> readPages(Path folder, List<String> problems) throws IOException {
        List<RuleInfo> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                try {
                    RuleInfo rule = PageReader.read(file.toString(), Files.readString(file))
                            .info();
                    rules.add(rule);
                    if (!file.endsWith(rule.id() + ".md")) {
                        problems.add(
                                "%s: the id is '%s', so the file must be %s.md".formatted(file, rule.id(), rule.id()));
                    }
                } catch (PageException e) {
                    problems.add(String.valueOf(e.getMessage()));
                }
            }
        }
        return rules;
    }
}
