package dev.dlint.cli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.cli.Workspace;
import dev.dlint.cli.command.ExitCode;
import dev.dlint.cli.terminal.Paint;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogCommandsTest {
    private final Workspace files = new Workspace(Path.of(""));

    @Test
    void rulesAreListed() {
        assertThat(files.run("rules").output().lines())
                .hasSize(8)
                .contains("error    recommended              bad-word      There is a bad word")
                .contains("warning  strict                   strict-word   There is a strict word")
                .contains("warning  recommended  unsafe fix  risky-word    There is a risky word");
    }

    @Test
    void rulesAreListedForPrograms() {
        JsonNode rules =
                new JsonMapper().readTree(files.run("rules", "--format", "json").output());
        assertThat(rules.size()).isEqualTo(8);
        assertThat(rules.get(0)).isEqualTo(new JsonMapper().readTree("""
                {
                  "id": "bad-word",
                  "title": "There is a bad word",
                  "severity": "error",
                  "category": "style",
                  "pack": "recommended",
                  "fix": "none",
                  "why": "Bad words stay bad",
                  "aliases": [{"tool": "hadolint", "id": "DL0001"}, {"tool": "peer", "id": "P-DL0001"}]
                }
                """));
    }

    @ParameterizedTest
    @CsvSource({"stale-word", "DL0002", "hadolint/DL0002", "P-DL0002"})
    void aRuleIsExplainedUnderEachOfItsNames(String name) {
        assertThat(files.run("explain", name).output()).isEqualTo("""
                There is a stale word
                stale-word  warning  style  recommended  safe fix
                also hadolint/DL0002, peer/P-DL0002

                Stale words confuse. Some more text.

                    FROM x

                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            explain stale-wrd | there is no rule 'stale-wrd'; did you mean stale-word?
            explain           | dlint explain needs the name of a rule; dlint rules lists them
            rules x           | dlint rules takes no names; for one rule there is dlint explain
            rules --format x  | --format can be text or json
            chek              | there is no command chek; did you mean check?
            Dockerfile        | there is no command Dockerfile; to check files there is dlint check Dockerfile
            --hlep            | unknown option --hlep; did you mean --help?
            """)
    void wrongUsageIsExplained(String commandLine, String message) {
        Workspace.Result result = files.run(commandLine.split(" "));
        assertThat(result.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(result.error()).isEqualTo("dlint: " + message + "\nTry 'dlint --help'.\n");
    }

    @ParameterizedTest
    @CsvSource({"--help", "-h", "help", "check --help", "check -h", "rules --help", "explain --help"})
    void helpFitsIntoATerminal(String commandLine) {
        Workspace.Result result = files.run(commandLine.split(" "));
        assertThat(result.code()).isEqualTo(ExitCode.OK);
        assertThat(result.output()).contains("Usage: dlint");
        assertThat(result.output().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(files.run("--version").output()).matches("dlint \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void markdownIsShownAsText() throws IOException {
        StringWriter output = new StringWriter();
        new PageRenderer(output, Paint.PLAIN, 40).render("""
                # Heading

                Some *emphasis*, `code` and a [link](https://example.org/x) in a paragraph that
                goes on.

                - first
                - second, which is too long for the line

                  with a paragraph

                1. one
                2. two

                > quoted

                ```dockerfile clean
                FROM x

                RUN y
                ```
                """);
        assertThat(output).hasToString("""
                Heading

                Some emphasis, `code` and a link
                (https://example.org/x) in a paragraph
                that goes on.

                - first

                - second, which is too long for the line

                  with a paragraph

                1. one

                2. two

                  quoted

                  clean:
                    FROM x

                    RUN y

                """);
    }
}
