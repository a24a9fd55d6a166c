package dev.dlint.cli;

import dev.dlint.cli.command.Environment;
import dev.dlint.cli.command.ExitCode;
import dev.dlint.cli.command.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A folder in which tests run the command, with rules of their own. */
public final class Workspace {
    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();
    private Terminal terminal = new Terminal(false, false, 80, true);
    private byte[] input = {};

    public Workspace(Path folder) {
        this.folder = folder;
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    public Workspace file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Workspace file(String name, byte[] content) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.write(path(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public String read(String name) throws IOException {
        return Files.readString(path(name));
    }

    public Workspace input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    public Workspace variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    public Workspace terminal(Terminal terminal) {
        this.terminal = terminal;
        return this;
    }

    /** What a run gave. */
    public record Result(ExitCode code, String output, String error) {}

    public Result run(String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter error = new StringWriter();
        Environment environment =
                new Environment(new ByteArrayInputStream(input), output, error, folder, variables, terminal);
        ExitCode code = new Main(WordRules::new).run(Arrays.asList(arguments), environment);
        return new Result(code, output.toString(), error.toString());
    }
}
