package dev.dlint.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a path is ignored, for dlint and for git itself. */
class GitIgnoreTest {
    private static final List<String> PATHS = List.of(
            "a",
            "b",
            "foo",
            "foo/bar",
            "foo/bar/baz",
            "x/foo",
            "x/foo/bar",
            "x/y/foo",
            "foo.log",
            "x/foo.log",
            "build/out",
            "x/build/out",
            "#hash",
            "!bang",
            "back\\slash",
            "trail ",
            "trail",
            "a1",
            "a-",
            "ab",
            "axxxb",
            "a]b",
            "a^b",
            "deep/a/b/c/d",
            "naïve");

    private Path folder;

    @BeforeEach
    void begin(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<String> patterns() {
        return Stream.of(
                "",
                "# comment",
                "foo",
                "/foo",
                "foo/",
                "foo/bar",
                "/foo/bar",
                "*.log",
                "*.log\n!foo.log",
                "!foo.log\n*.log",
                "/*\n!/x",
                "**/foo",
                "foo/**",
                "x/**/foo",
                "**",
                "**/bar/",
                "deep/**/d",
                "deep/**/c/d",
                "a?",
                "a[0-9]",
                "a[!0-9]",
                "a[^0-9]",
                "a[]]b",
                "a[!]]b",
                "a[[:digit:]]",
                "a[[:alpha:][:digit:]]",
                "a[b-]",
                "a[\\-]",
                "a[x",
                "a*b",
                "a**b",
                "a*x*x*x*b",
                "\\#hash",
                "\\!bang",
                "back\\\\slash",
                "trail\\ ",
                "trail   ",
                "foo\r",
                "na*e",
                "x/*\n!x/foo",
                "build",
                "/build/",
                "*/foo",
                "foo/*\n!foo/bar",
                "\\foo",
                "/",
                "!",
                "//foo");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void dlintIgnoresWhatGitIgnores(String pattern) throws IOException, InterruptedException {
        assumeTrue(run("git", "init", "-q", ".") == 0, "git is not installed");
        Files.writeString(folder.resolve(".gitignore"), pattern);
        IgnoreRules rules = IgnoreRules.of(pattern, "/", null);
        for (String path : PATHS) {
            boolean git = run("git", "check-ignore", "-q", "--no-index", "--", path) == 0;
            assertThat(isIgnored(rules, path))
                    .as("%s against %s", path, pattern)
                    .isEqualTo(git);
        }
    }

    /** As a walk decides: a folder that is ignored is not entered. */
    private static boolean isIgnored(IgnoreRules rules, String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (rules.ignore("/" + path.substring(0, slash), true)) {
                return true;
            }
        }
        return rules.ignore("/" + path, false);
    }

    private int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return 127;
        }
    }
}
