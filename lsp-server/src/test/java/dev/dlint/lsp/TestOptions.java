package dev.dlint.lsp;

import dev.dlint.analyzer.rule.BuildContext;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.rules.BuiltinRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What tests start the server with: the built-in rules, and the surroundings that a test can set up in a folder. */
final class TestOptions {
    static final ServerOptions OPTIONS = new ServerOptions("1.2.3", new BuiltinRules(), new Folders());

    private TestOptions() {}

    private static final class Folders implements Surroundings {
        @Override
        public BuildContext contextOf(Path dockerfile) {
            Path folder = dockerfile.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                return BuildContext.UNKNOWN;
            }
            List<BuildContext.File> files = files(folder).stream()
                    .map(file -> new BuildContext.File(
                            folder.relativize(file).toString(), file.toFile().length()))
                    .toList();
            return new BuildContext(
                    files,
                    read(folder.resolve(".dockerignore")),
                    dockerfile.getFileName().toString());
        }

        private static String read(Path file) {
            try {
                return Files.exists(file) ? Files.readString(file) : "";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<Path> dockerfilesIn(Path folder) {
            return files(folder).stream()
                    .filter(file -> file.getFileName().toString().startsWith("Dockerfile"))
                    .toList();
        }

        private static List<Path> files(Path folder) {
            try (Stream<Path> found = Files.walk(folder)) {
                return found.filter(Files::isRegularFile).sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<String> hadolintPlaces() {
            return List.of();
        }

        @Override
        public String pageOf(RuleInfo rule) {
            return "https://dlint.example/rules/" + rule.id();
        }
    }
}
