package dev.dlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with what the build made, in a folder with a blank in its name. Maven is played by a script. */
class LauncherIT {
    private static final Path BUILT = Path.of("target/dlint/lib").toAbsolutePath();
    private static final Path LAUNCHER = Path.of("../dlint").toAbsolutePath().normalize();
    private static final List<String> TOOLS = List.of("find", "mkdir", "mv", "rm", "cp", "readlink", "sleep", "touch");

    private Path home;
    private Path tools;

    /** What a run gave. */
    private record Result(int status, String output, String error) {}

    @BeforeAll
    static void onlyWhereThereIsAShell() {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "needs a POSIX shell");
    }

    @BeforeEach
    void install(@TempDir Path folder) throws IOException {
        home = Files.createDirectories(folder.resolve("my tools/dlint"));
        Files.copy(LAUNCHER, home.resolve("dlint"));
        tools = Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            script(tool, "exec " + which(tool) + " \"$@\"");
        }
    }

    @Test
    void whatIsBuiltRunsFromAnyFolderAndThroughLinks() throws IOException {
        copyBuilt();
        Path links = Files.createDirectories(home.resolve("../links/deep"));
        Files.createSymbolicLink(links.resolve("far"), Path.of("../../dlint/dlint"));
        Files.createSymbolicLink(links.resolve("near"), Path.of("far"));
        Path project = Files.createDirectories(home.resolve("../project"));
        Files.writeString(project.resolve("Dockerfile"), "FROM debian:12.5\nMAINTAINER me\n");
        Result result = run(project, links.resolve("near").toString(), "check");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.output()).contains("Dockerfile:2:1", "maintainer-instruction");
        assertThat(result.error()).isEmpty();
    }

    @Test
    void exitCodesAndStreamsArePassedOn() throws IOException {
        copyBuilt();
        assertThat(run(home, "./dlint", "--version").status()).isZero();
        Result usage = run(home, "./dlint", "chek");
        assertThat(usage.status()).isEqualTo(2);
        assertThat(usage.error()).contains("did you mean check?");
        assertThat(usage.output()).isEmpty();
    }

    @Test
    void theArchiveOfClassesIsMadeOnceAndUsed(@TempDir Path withoutBlank) throws IOException {
        home = withoutBlank; // Java 17 does not find archived classes again behind a blank
        Files.copy(LAUNCHER, home.resolve("dlint"));
        copyBuilt();
        run(home, "./dlint", "--version");
        List<Path> archives = archives();
        assertThat(archives).hasSize(1);
        assertThat(archives.get(0)).isNotEmptyFile();
        long made = Files.getLastModifiedTime(archives.get(0)).toMillis();
        Path log = home.resolve("classes.log");
        ProcessBuilder again = process(home, "./dlint", "--version");
        again.environment().put("DLINT_JAVA_OPTS", "-Xlog:class+load:file=classes.log");
        run(again);
        assertThat(Files.readString(log)).containsPattern("dev\\.dlint\\.cli\\.Main source: shared objects file");
        assertThat(Files.getLastModifiedTime(archives.get(0)).toMillis()).isEqualTo(made);
    }

    @Test
    void aBrokenArchiveIsPassedOver() throws IOException {
        copyBuilt();
        run(home, "./dlint", "--version");
        for (byte[] content : new byte[][] {{}, "nonsense".getBytes(StandardCharsets.UTF_8)}) {
            Path archive = archives().get(0);
            Files.delete(archive);
            Files.write(archive, content);
            Result result = run(home, "./dlint", "--version");
            assertThat(result.output()).startsWith("dlint ");
            assertThat(result.error()).isEmpty();
            assertThat(result.status()).isZero();
        }
    }

    @Test
    void firstUseBuildsAndSaysSo() throws IOException {
        clone("cp -R '" + BUILT + "' cli/target/dlint/");
        Result first = run(home, "./dlint", "--version");
        assertThat(first.error()).isEqualTo("dlint: first use, building (takes a minute) ...\n");
        assertThat(first.output()).startsWith("dlint ");
        assertThat(run(home, "./dlint", "--version").error()).isEmpty();
        Files.writeString(home.resolve("rules/src/main/java/Rule.java"), "class Rule {}");
        waitForTheClock();
        run(home, "touch", "rules/src/main/java/Rule.java");
        assertThat(run(home, "./dlint", "--version").error()).isEqualTo("dlint: sources have changed, building ...\n");
        assertThat(run(home, "./dlint", "--version").error()).isEmpty();
    }

    @Test
    void aBuildThatFailsIsSaidToFail() throws IOException {
        clone("echo 'no such symbol' && exit 1");
        Result result = run(home, "./dlint", "--version");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.output()).isEmpty();
        assertThat(result.error()).contains("no such symbol", "dlint: the build failed; its messages are above.");
        assertThat(home.resolve("cli/.dlint-build")).doesNotExist();
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        clone("true");
        Files.delete(tools.resolve("mvn"));
        Result withoutMaven = run(home, "./dlint", "check");
        assertThat(withoutMaven.status()).isEqualTo(2);
        assertThat(withoutMaven.error()).contains("has to be built first, and for that needs Maven");
        copyBuilt();
        Files.delete(home.resolve("pom.xml"));
        ProcessBuilder noJava = process(home, "./dlint", "check");
        noJava.environment().put("DLINT_JAVA_HOME", "/nowhere");
        Result withoutJava = run(noJava);
        assertThat(withoutJava.status()).isEqualTo(2);
        assertThat(withoutJava.error()).contains("DLINT_JAVA_HOME=/nowhere is no Java of 17 or newer");
    }

    @Test
    void twoFirstUsesBuildOnce() throws IOException {
        clone("echo built >> builds && sleep 1 && cp -R '" + BUILT + "' cli/target/dlint/");
        Process other = process(home, "./dlint", "--version").start();
        Result result = run(home, "./dlint", "--version");
        assertThat(result.output()).startsWith("dlint ");
        assertThat(waitFor(other)).isZero();
        assertThat(home.resolve("builds")).hasContent("built");
    }

    @Test
    void javaIsToldToStopWhenTheLauncherIs() throws IOException {
        copyBuilt();
        run(home, "./dlint", "--version");
        Process process = process(home, "./dlint", "check", "-").start();
        process.destroy();
        assertThat(waitFor(process)).isEqualTo(143);
        assertThat(process.descendants()).isEmpty();
    }

    private void copyBuilt() throws IOException {
        Path lib = Files.createDirectories(home.resolve("cli/target/dlint/lib"));
        try (Stream<Path> jars = Files.list(BUILT)) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        }
    }

    /** Makes the folder look like a clone, in which Maven runs a script. */
    private void clone(String build) throws IOException {
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("cli/src/main/java"));
        Files.createDirectories(home.resolve("rules/src/main/java"));
        script("mvn", build);
        waitForTheClock();
    }

    private void script(String name, String text) throws IOException {
        Path script = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + text + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    /** File times may be no finer than some milliseconds. */
    private static void waitForTheClock() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("cli/target/dlint"))) {
            return files.filter(file ->
                            file.toString().endsWith(".jsa") || file.toString().endsWith(".aot"))
                    .toList();
        }
    }

    private ProcessBuilder process(Path folder, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DLINT_") || name.startsWith("MAVEN_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private Result run(Path folder, String... command) throws IOException {
        return run(process(folder, command));
    }

    private Result run(ProcessBuilder builder) throws IOException {
        Path output = Files.createTempFile(home, "output", "");
        Path error = Files.createTempFile(home, "error", "");
        Process process = builder.redirectOutput(output.toFile())
                .redirectError(error.toFile())
                .start();
        process.getOutputStream().close();
        return new Result(waitFor(process), Files.readString(output), Files.readString(error));
    }

    private static int waitFor(Process process) {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("still running: " + process.info());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path which(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new UncheckedIOException(new IOException("no " + tool)));
    }
}
