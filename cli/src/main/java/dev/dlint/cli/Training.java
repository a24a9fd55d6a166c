package dev.dlint.cli;

import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.cli.command.Environment;
import dev.dlint.cli.command.Terminal;
import dev.dlint.rules.BuiltinRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks the examples of all rules, so that Java can note down which classes that takes. The launcher runs it once, and
 * starts faster from then on.
 */
final class Training {
    private static final String FENCE = "```";
    private static final List<List<String>> RUNS = List.of(
            List.of("check", "--isolated", "--jobs", "1", "a.Dockerfile"),
            List.of("check", "--select", "all", "--jobs", "2"),
            List.of("check", "--color", "always", "--jobs", "1", "a.Dockerfile", "b.Dockerfile"),
            List.of("check", "--format", "json", "a.Dockerfile"),
            List.of("--help"));

    private Training() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("dlint");
        List<Path> files = new ArrayList<>();
        try {
            files.add(Files.writeString(folder.resolve("a.Dockerfile"), "FROM debian\n"));
            files.add(Files.writeString(folder.resolve("b.Dockerfile"), "FROM debian\n"));
            for (String example : examples(new BuiltinRules())) {
                files.add(Files.writeString(folder.resolve("Dockerfile." + files.size()), example));
            }
            Main main = Main.withBuiltinRules();
            for (List<String> run : RUNS) {
                main.run(run, environment(folder));
            }
        } finally {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.delete(folder);
        }
    }

    private static Environment environment(Path folder) {
        return new Environment(
                InputStream.nullInputStream(),
                new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8),
                Writer.nullWriter(),
                folder,
                Map.of(),
                Terminal.NONE);
    }

    /** The fenced blocks of all rule pages. */
    private static List<String> examples(RuleCatalog rules) {
        List<String> examples = new ArrayList<>();
        for (RuleInfo rule : rules.rules()) {
            String[] parts = ("\n" + rules.page(rule)).split("\n" + FENCE, -1);
            for (int i = 1; i < parts.length; i += 2) {
                examples.add(parts[i].substring(parts[i].indexOf('\n') + 1));
            }
        }
        return examples;
    }
}
