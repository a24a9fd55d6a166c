package dev.dlint.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.analyzer.page.Example;
import dev.dlint.analyzer.page.PageException;
import dev.dlint.analyzer.page.PageReader;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.rules.BuiltinRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code dlint lsp}, started as an editor starts it. */
class LspCommandTest {
    private static Process start(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.dlint.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lsp", "lsp --stdio", "lsp --stdio --clientProcessId=1"})
    void servesAnEditorUntilThatSaysExit(String arguments) throws Exception {
        Process server = start(Path.of("."), arguments.split(" ", -1));
        try (TestEditor editor = new TestEditor(server.getInputStream(), server.getOutputStream())) {
            assertThat(editor.serverName()).isEqualTo("dlint");
        }
        assertThat(server.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isZero();
    }

    @Test
    void endsWhenItsEditorDies() throws Exception {
        Process server = start(Path.of("."), "lsp");
        server.getOutputStream().close();
        assertThat(server.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isEqualTo(2);
    }

    /** The examples of all rules, with the settings that show most. */
    @Test
    void findsWhatCheckFinds(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("dlint.yaml"), "extends: all\nroot: true\n");
        List<Path> files = new ArrayList<>();
        for (String text : examples()) {
            Path file = folder.resolve(files.size() + "/Dockerfile");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, text));
        }
        List<String> checked = check(folder);
        List<String> shown = new ArrayList<>();
        Process server = start(folder, "lsp");
        try (TestEditor editor = new TestEditor(server.getInputStream(), server.getOutputStream())) {
            for (Path file : files) {
                String name = folder.relativize(file).toString();
                for (Diagnostic diagnostic : editor.diagnostics(file.toUri().toString(), Files.readString(file))) {
                    shown.add(line(name, diagnostic));
                }
            }
        }
        assertThat(checked).hasSizeGreaterThan(files.size() / 2);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(checked);
    }

    private static List<String> examples() throws PageException {
        RuleCatalog rules = new BuiltinRules();
        List<String> texts = new ArrayList<>();
        for (RuleInfo rule : rules.rules()) {
            for (Example example : PageReader.read(rule.id(), rules.page(rule)).examples()) {
                texts.add(example.dockerfile());
            }
        }
        return texts;
    }

    private static List<String> check(Path folder) throws Exception {
        Process check = start(folder, "check", "--exit-zero", "--format", "json", ".");
        String json = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).isZero();
        try (Stream<String> findings = CheckJson.findings(json)) {
            return findings.toList();
        }
    }

    private static String line(String file, Diagnostic diagnostic) {
        return CheckJson.line(
                file,
                diagnostic.getRange().getStart().getLine() + 1,
                diagnostic.getRange().getStart().getCharacter() + 1,
                diagnostic.getRange().getEnd().getLine() + 1,
                diagnostic.getRange().getEnd().getCharacter() + 1,
                diagnostic.getCode().getLeft(),
                diagnostic.getMessage().getLeft());
    }
}
