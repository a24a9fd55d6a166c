package dev.dlint.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.cli.Workspace;
import dev.dlint.cli.command.ExitCode;
import dev.dlint.cli.command.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dlint check} from the command line to the exit code. */
class CheckCommandTest {
    private Workspace files;

    @BeforeEach
    void begin(@TempDir Path folder) {
        files = new Workspace(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "FROM x,     '',                      OK",
        "FROM hint,  '',                      OK",
        "FROM stale, '',                      FINDINGS",
        "FROM bad,   '',                      FINDINGS",
        "FROM hint,  --fail-on=info,          FINDINGS",
        "FROM stale, --fail-on=error,         OK",
        "FROM bad,   --fail-on=error,         FINDINGS",
        "FROM bad,   --fail-on=none,          OK",
        "FROM bad,   --exit-zero,             OK",
        "FROM bad,   --select=hint-word,      OK",
        "FROM bad,   --ignore=bad-word,       OK",
        "FROM bad,   --ignore=DL0001,         OK",
        "FROM bad,   --ignore=peer/P-DL0001,  OK",
        "FROM strict,'',                      OK",
        "FROM strict,--select=strict,         FINDINGS",
        "FROM strict,--select=all,            FINDINGS",
        "FROM bad,   '--select=all,x',        FAILURE",
    })
    void theExitCodeSaysWhatWasFound(String dockerfile, String option, ExitCode code) {
        files.file("Dockerfile", dockerfile + "\n");
        Workspace.Result result = option.isEmpty() ? files.run("check") : files.run("check", option);
        assertThat(result.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --select bad-wrd      | there is no rule 'bad-wrd'; did you mean bad-word?
            --ignore DL001        | there is no rule 'DL001'; did you mean DL0001?
            --select recomended   | there is no rule or pack 'recomended'; did you mean recommended?
            --format jsn          | --format cannot be 'jsn'; did you mean json?
            --format xml          | --format cannot be 'xml'; it can be text, json, sarif
            --fail-on warnings    | --fail-on cannot be 'warnings'; did you mean warning?
            --color sometimes     | --color cannot be 'sometimes'; it can be auto, always, never
            --jobs 0              | --jobs must be a number from 1 to 256, not '0'
            --jobs many           | --jobs must be a number from 1 to 256, not 'many'
            --unsafe-fixes        | --unsafe-fixes goes with --fix or --diff
            --diff --format json  | --diff goes with --format text
            --context nowhere     | --context nowhere is not a folder
            --fx                  | unknown option --fx; did you mean --fix?
            """)
    void wrongUsageIsExplainedAndNothingIsChecked(String options, String message) {
        files.file("Dockerfile", "FROM bad\n");
        List<String> arguments = new ArrayList<>(List.of("check"));
        arguments.addAll(List.of(options.split(" ")));
        Workspace.Result result = files.run(arguments.toArray(new String[0]));
        assertThat(result.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(result.error()).startsWith("dlint: " + message + "\n");
        assertThat(result.output()).isEmpty();
    }

    @Test
    void oneBrokenFileNeverStopsTheOthers() {
        files.file("a/Dockerfile", "FROM bad\n")
                .file("b/Dockerfile", new byte[] {0, 1, 2})
                .file("c/Dockerfile", "boom bad \\\n")
                .file("d/Dockerfile", "FROM bad\n");
        Workspace.Result result = files.run("check", ".", "gone");
        assertThat(result.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(result.error()).isEqualTo("""
                        dlint: gone: no such file or folder
                        dlint: b/Dockerfile: is a binary file
                        """);
        assertThat(result.output())
                .contains("a/Dockerfile:1:6", "c/Dockerfile:1:6", "d/Dockerfile:1:6")
                .contains("Rule boom-word failed")
                .contains("2 files could not be checked");
    }

    @Test
    void theOutputIsTheSameHoweverManyThreadsWork() {
        for (int i = 0; i < 300; i++) {
            files.file("d%03d/Dockerfile".formatted(i), "FROM bad\n".repeat(i % 7) + "RUN stale\n");
        }
        String one = files.run("check", "-j", "1").output();
        assertThat(one).contains("d299/Dockerfile");
        assertThat(files.run("check", "-j", "8").output()).isEqualTo(one);
    }

    @Test
    void standardInputIsCheckedUnderItsName() {
        files.input("FROM bad\n");
        assertThat(files.run("check", "-").output()).contains("╭─ -:1:6");
        assertThat(files.run("check", "--stdin-filename", "web/Dockerfile", "-").output())
                .contains("╭─ web/Dockerfile:1:6");
    }

    @Test
    void safeFixesAreWrittenAndTheRestIsReported() throws IOException {
        files.file("Dockerfile", "FROM stale\r\n# naïve risky\r\n");
        Workspace.Result result = files.run("check", "--fix");
        assertThat(files.read("Dockerfile")).isEqualTo("FROM fresh\r\n# naïve risky\r\n");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.output())
                .contains("risky-word")
                .doesNotContain("stale-word")
                .contains("Fixed 1 finding in 1 file.");
    }

    @Test
    void unsafeFixesAreWrittenWhenAskedFor() throws IOException {
        files.file("Dockerfile", "FROM stale risky\n");
        assertThat(files.run("check", "--fix", "--unsafe-fixes").code()).isEqualTo(ExitCode.OK);
        assertThat(files.read("Dockerfile")).isEqualTo("FROM fresh sound\n");
    }

    @Test
    void aFileThatIsNotUtf8IsNeverRewritten() throws IOException {
        byte[] latin = "FROM stale\n# na\u00EFve\n".getBytes(StandardCharsets.ISO_8859_1);
        files.file("Dockerfile", latin);
        Workspace.Result result = files.run("check", "--fix");
        assertThat(result.error()).contains("is not valid UTF-8, so it cannot be fixed without damage");
        assertThat(Files.readAllBytes(files.path("Dockerfile"))).isEqualTo(latin);
        assertThat(files.run("check").output()).contains("stale-word");
    }

    @Test
    void aDiffShowsTheFixesAndWritesNothing() throws IOException {
        files.file("a b/Dockerfile", "FROM stale\n-- keep\nRUN stale");
        Workspace.Result result = files.run("check", "--diff");
        assertThat(result.output()).isEqualTo("""
                --- a/a b/Dockerfile
                +++ b/a b/Dockerfile
                @@ -1,3 +1,3 @@
                -FROM stale
                +FROM fresh
                 -- keep
                -RUN stale
                \\ No newline at end of file
                +RUN fresh
                \\ No newline at end of file
                """);
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(files.read("a b/Dockerfile")).startsWith("FROM stale");
    }

    @Test
    void aFileWithoutFixesHasNoDiff() {
        files.file("Dockerfile", "FROM bad risky\n");
        Workspace.Result result = files.run("check", "--diff");
        assertThat(result.output()).isEmpty();
        assertThat(result.code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void standardInputComesOutFixedAndTheReportGoesToStandardError() {
        files.input("FROM stale bad\n");
        Workspace.Result result = files.run("check", "--fix", "-");
        assertThat(result.output()).isEqualTo("FROM fresh bad\n");
        assertThat(result.error()).contains("bad-word").doesNotContain("stale-word");
        files.input("FROM x\n");
        assertThat(files.run("check", "--fix", "-").output()).isEqualTo("FROM x\n");
    }

    @Test
    void theReportCanGoToAFile() throws IOException {
        files.file("Dockerfile", "FROM bad\n");
        Workspace.Result result = files.run("check", "--output", "report.txt");
        assertThat(result.output()).isEmpty();
        assertThat(files.read("report.txt")).contains("bad-word", "Found 1 finding");
        assertThat(files.run("check", "--output", "no/such/folder").error()).startsWith("dlint: cannot write");
    }

    @Test
    void templatesAreMentionedUnlessQuiet() {
        files.file("Dockerfile.j2", "{{ x }}").file("Dockerfile", "FROM x\n");
        assertThat(files.run("check").error()).isEqualTo("Skipped 1 template: Dockerfile.j2\n");
        assertThat(files.run("check", "--quiet").error()).isEmpty();
        assertThat(files.run("check", "--quiet").output()).isEmpty();
    }

    @Test
    void theBuildContextIsTheFolderOfTheDockerfileOrTheOneGiven() {
        files.file("web/Dockerfile", "FROM context\n").file("web/app.js", "").file(".dockerignore", "all\n");
        assertThat(files.run("check").output())
                .contains("info: files: Dockerfile app.js; ignore: null; dockerfile: Dockerfile");
        files.file("web/Dockerfile.dockerignore", "own");
        assertThat(files.run("check", "--context", ".").output())
                .contains("ignore: own; dockerfile:", "web/Dockerfile.dockerignore");
        Workspace.Result result = files.input("FROM context\n").run("check", "-");
        assertThat(result.output()).contains("info: files: unknown; ignore: null; dockerfile: null");
    }

    @Test
    void configurationFilesAreHonouredUnlessIsolated() {
        files.file("dlint.yaml", "rules: {bad-word: info}\nexclude: [old]\nfail-on: info\n")
                .file("old/Dockerfile", "FROM bad\n")
                .file("Dockerfile", "FROM bad\n");
        Workspace.Result result = files.run("check");
        assertThat(result.output()).contains("info: 'bad' is here", "1 file").doesNotContain("old/");
        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(files.run("check", "old/Dockerfile").output()).contains("old/Dockerfile:1:6");
        assertThat(files.run("check", "--isolated").output()).contains("error: 'bad' is here", "old/Dockerfile");
    }

    @Test
    void aBrokenConfigurationNeverLintsWithSomethingElse() {
        files.file("a/dlint.yaml", "rules: {bad-wrd: info}\n")
                .file("a/Dockerfile", "FROM bad\n")
                .file("b/Dockerfile", "FROM bad\n");
        Workspace.Result result = files.run("check");
        assertThat(result.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(result.error())
                .contains("a/Dockerfile: not checked, since the configuration is wrong")
                .contains("a/dlint.yaml:1:9: there is no rule 'bad-wrd'; did you mean bad-word?");
        assertThat(result.output()).contains("b/Dockerfile:1:6").doesNotContain("a/Dockerfile:1:6");
    }

    @Test
    void progressAppearsOnTerminalsOnlyWhenARunTakesLong() {
        files.terminal(new Terminal(true, true, 80, true)).file("Dockerfile", "FROM x\n");
        assertThat(files.run("check").error()).isEmpty();
    }
}
