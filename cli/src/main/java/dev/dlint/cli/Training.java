package dev.dlint.cli;

import dev.dlint.cli.command.Environment;
import dev.dlint.cli.command.Terminal;
import dev.dlint.rules.BuiltinRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Does what most runs do, so that Java can note down which classes it takes. The launcher runs it once, and starts faster
 * from then on.
 */
final class Training {
    private static final String SAMPLE = "/dev/dlint/cli/training.Dockerfile";
    private static final List<List<String>> RUNS = List.of(
            List.of("check", "--isolated"),
            List.of("check", "--color", "always", "--jobs", "1", "Dockerfile", "other.Dockerfile"),
            List.of("check", "--jobs", "2", "Dockerfile", "other.Dockerfile"),
            List.of("check", "--format", "json", "--select", "all"),
            List.of("--help"));

    private Training() {}

    public static void main(String[] arguments) throws IOException {
        Main main = new Main(BuiltinRules::new);
        Path folder = Files.createTempDirectory("dlint");
        try {
            byte[] sample = sample();
            Files.write(folder.resolve("Dockerfile"), sample);
            Files.write(folder.resolve("other.Dockerfile"), sample);
            for (List<String> run : RUNS) {
                main.run(run, environment(folder));
            }
        } finally {
            Files.deleteIfExists(folder.resolve("Dockerfile"));
            Files.deleteIfExists(folder.resolve("other.Dockerfile"));
            Files.delete(folder);
        }
    }

    private static Environment environment(Path folder) {
        return new Environment(
                InputStream.nullInputStream(),
                Writer.nullWriter(),
                Writer.nullWriter(),
                folder,
                Map.of(),
                Terminal.NONE);
    }

    private static byte[] sample() throws IOException {
        try (InputStream input = Training.class.getResourceAsStream(SAMPLE)) {
            if (input == null) {
                throw new IOException("no " + SAMPLE);
            }
            return input.readAllBytes();
        }
    }
}
