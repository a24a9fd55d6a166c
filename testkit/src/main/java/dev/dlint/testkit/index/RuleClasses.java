package dev.dlint.testkit.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule classes of a source folder: the public final classes that implement a kind of rule, themselves or by what they
 * extend. What several rules share is not public.
 *
 * @param byName the full name of each by its simple name
 */
record RuleClasses(Map<String, String> byName) {
    private static final Pattern RULE =
            Pattern.compile("\\bpublic final class (\\w+)\\s+(?:implements\\s+Rule\\.On\\w+|extends\\s+\\w+)");

    static RuleClasses find(Path sources) throws IOException {
        Map<String, String> byName = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                Matcher rule = RULE.matcher(Files.readString(file));
                if (rule.find()) {
                    String path = sources.relativize(file).toString().replace('\\', '/');
                    byName.put(
                            rule.group(1),
                            path.substring(0, path.length() - ".java".length()).replace('/', '.'));
                }
            }
        }
        return new RuleClasses(byName);
    }

    /** The full name of the class for a rule, or null. */
    @Nullable
    String of(String ruleId) {
        return byName.get(className(ruleId));
    }

    /** The simple name of a rule's class: its id in camel case. */
    static String className(String ruleId) {
        StringBuilder name = new StringBuilder();
        for (String word : ruleId.split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }
}
