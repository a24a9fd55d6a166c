package dev.dlint.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.cli.Workspace;
import dev.dlint.cli.command.Terminal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see. */
class TextReporterTest {
    private Workspace files;

    @BeforeEach
    void begin(@TempDir Path folder) {
        files = new Workspace(folder);
    }

    @Test
    void aFindingShowsItsLineItsReasonAndItsFix() {
        assertThat(show("FROM debian\n\tENV stale risky\n")).isEqualTo("""
                warning: 'stale' is here
                   ╭─ Dockerfile:2:6  stale-word · DL0002
                 2 │     ENV stale risky
                   │         ^^^^^
                   ├─ why: Stale words confuse
                   ╰─ fix: Replace it by fresh

                warning: 'risky' is here
                   ╭─ Dockerfile:2:12  risky-word · DL0003
                 2 │     ENV stale risky
                   │               ^^^^^
                   ├─ why: Risky words bite
                   ╰─ fix: Replace it by sound (unsafe)

                """);
    }

    @Test
    void relatedPlacesFollowAndAReasonIsGivenOnceAFile() {
        assertThat(show("FROM hint\nLABEL a=hint\n")).isEqualTo("""
                info: 'hint' is here
                   ╭─ Dockerfile:1:6  hint-word · DL0004
                 1 │ FROM hint
                   │      ^^^^
                   ╰─ why: Hints help

                info: 'hint' is here
                   ╭─ Dockerfile:2:9  hint-word · DL0004
                 2 │ LABEL a=hint
                   │         ^^^^
                   ├─ Dockerfile:1:6  the first one is here
                 1 │ FROM hint
                   │      ----

                """);
    }

    @Test
    void aRangeOfSeveralLinesHasABarBesideIt() {
        assertThat(show("FROM debian\nRUN one && \\\n    two\n")).isEqualTo("""
                warning: The instruction is a block
                   ╭─ Dockerfile:2:1  block-run · DL0006
                 2 │ ┃ RUN one && \\
                 3 │ ┃     two
                   ╰─ why: Blocks are long

                """);
    }

    @Test
    void theMiddleOfALongRangeIsLeftOut() {
        assertThat(show("FROM debian\nRUN one && \\\n 2 && \\\n 3 && \\\n 4 && \\\n 5 && \\\n 6 && \\\n 7\n"))
                .contains("""
                 2 │ ┃ RUN one && \\
                 3 │ ┃  2 && \\
                 4 │ ┃  3 && \\
                 ⋮ │ ┃
                 7 │ ┃  6 && \\
                 8 │ ┃  7
                """);
    }

    @Test
    void caretsStandUnderWideCharactersAndAccents() {
        assertThat(show("FROM debian\nLABEL 日本=e\u0301 a=hint\n")).contains("""
                 2 │ LABEL 日本=e\u0301 a=hint
                   │                ^^^^
                """);
    }

    @Test
    void aLongLineIsCroppedToTheWidthAndSoAreLongSentences() {
        String text = show("FROM debian\nLABEL a=" + "x".repeat(200) + "hint" + "y".repeat(200_000) + "\n");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(text).containsPattern("(?m)^ 2 │ …x+hinty+…$");
        String[] lines = text.split("\n", -1);
        assertThat(lines[3].indexOf('^')).isEqualTo(lines[2].indexOf("hint"));
    }

    @Test
    void hostileTextCannotCommandTheTerminal() {
        assertThat(show("FROM debian\nLABEL a=\"\033[2J\u202E hint\"\n"))
                .doesNotContain("\033", "\u202E")
                .contains("␛[2J");
    }

    @Test
    void asciiIsEnoughWhereTheTerminalHasNoMore() {
        files.terminal(new Terminal(false, false, 80, false));
        assertThat(show("FROM stale\nRUN a \\\n  b\n")).isEqualTo("""
                warning: 'stale' is here
                   --> Dockerfile:1:6  stale-word - DL0002
                 1 | FROM stale
                   |      ^^^^^
                   = why: Stale words confuse
                   = fix: Replace it by fresh

                warning: The instruction is a block
                   --> Dockerfile:2:1  block-run - DL0006
                 2 | > RUN a \\
                 3 | >   b
                   = why: Blocks are long

                """);
    }

    @Test
    void colourIsUsedOnTerminals() {
        files.terminal(new Terminal(true, true, 80, true));
        assertThat(show("FROM bad\n"))
                .contains("\033[1;31merror:\033[0m \033[1m'bad' is here\033[0m", "\033[1;31m^^^\033[0m");
        files.variable("NO_COLOR", "1");
        assertThat(show("FROM bad\n")).doesNotContain("\033");
    }

    @Test
    void theSummaryCounts() {
        files.file("a/Dockerfile", "FROM bad stale\n")
                .file("b/Dockerfile", "FROM hint risky\n")
                .file("c/Dockerfile", "FROM x\n");
        assertThat(files.run("check").output()).endsWith("""
                Found 4 findings in 2 of 3 files: 1 error, 2 warnings, 1 info.
                1 can be fixed with --fix, 1 more with --fix --unsafe-fixes.
                """);
        assertThat(files.run("check", "c").output()).isEqualTo("No findings in 1 file.\n");
        assertThat(files.run("check", "a", "nowhere").output()).contains("; 1 file could not be checked.");
    }

    @Test
    void statisticsCountTheFindingsOfEachRule() {
        files.file("a/Dockerfile", "FROM bad hint hint stale\n");
        assertThat(files.run("check", "--statistics").output()).isEqualTo("""
                2  info     hint-word   There is a hint word
                1  error    bad-word    There is a bad word
                1  warning  stale-word  There is a stale word

                Found 4 findings in 1 file: 1 error, 1 warning, 2 info.
                1 can be fixed with --fix.
                """);
    }

    private String show(String dockerfile) {
        return files.file("Dockerfile", dockerfile).run("check", "--quiet").output();
    }
}
