package dev.dlint.cli.command;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * A command's surroundings, so that tests can give it others than the process's.
 *
 * @param input standard input
 * @param output standard output, for what was asked for
 * @param error standard error, for everything else
 * @param folder the working directory, against which relative paths are resolved
 * @param variables the environment variables
 * @param terminal where output goes
 */
public record Environment(
        InputStream input, Writer output, Writer error, Path folder, Map<String, String> variables, Terminal terminal) {
    private static final int BUFFER = 1 << 16;

    /** The surroundings of this process. */
    public static Environment ofProcess() {
        return new Environment(
                System.in,
                writer(FileDescriptor.out, BUFFER),
                writer(FileDescriptor.err, 1 << 10),
                Path.of(""),
                System.getenv(),
                Terminal.fromProperties());
    }

    private static Writer writer(FileDescriptor descriptor, int buffer) {
        return new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), buffer);
    }

    /** Writes a line to standard error at once, after all that standard output has got so far. */
    public void tell(String line) throws IOException {
        output.flush();
        error.write(line);
        error.write('\n');
        error.flush();
    }

    /** The value of an environment variable; an empty one counts as absent. */
    public boolean isSet(String variable) {
        String value = variables.get(variable);
        return value != null && !value.isEmpty();
    }
}
