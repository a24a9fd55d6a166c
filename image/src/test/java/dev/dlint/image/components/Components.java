package dev.dlint.image.components;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Programs of this machine. */
final class Components {
    private static final String REQUIRED = "DLINT_REQUIRE_COMPONENTS";
    private static final long SECONDS = 120;

    private Components() {}

    /**
     * Skips the test unless components are required, as it starts engines and takes half a minute; where they are, fails unless all programs
     * are installed and this process is root.
     */
    static void require(String... programs) {
        boolean required = "1".equals(System.getenv(REQUIRED)) || "1".equals(System.getProperty(REQUIRED));
        assumeTrue(required, "tests against " + String.join(", ", programs) + " run with " + REQUIRED + "=1");
        List<String> missing = new ArrayList<>();
        for (String program : programs) {
            if (find(program) == null) {
                missing.add(program + " is not installed");
            }
        }
        if (!"root".equals(System.getProperty("user.name"))) {
            missing.add("this user is not root");
        }
        if (!missing.isEmpty()) {
            throw new AssertionError(String.join(", ", missing));
        }
    }

    /** The Debian package's program, as there may be another of the same name earlier in the path. */
    static String path(String program) {
        File found = find(program);
        if (found == null) {
            throw new AssertionError(program + " is not installed");
        }
        return found.getPath();
    }

    private static @Nullable File find(String program) {
        return Arrays.stream(new String[] {"/usr/bin", "/usr/sbin", "/bin", "/sbin"})
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst()
                .orElse(null);
    }

    /** Runs a program to its end and returns what it printed; fails when it fails. */
    static String run(Path folder, String... command) throws IOException, InterruptedException {
        return run(folder, Map.of(), command);
    }

    static String run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output-", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroy();
        String printed = Files.readString(output);
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + (ended ? " failed:\n" : " did not end:\n") + printed);
        }
        return printed;
    }

    static Process start(Path folder, String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(Path.of(command[0]).getFileName() + ".log")
                        .toFile())
                .start();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void awaitPort(int port) throws InterruptedException {
        await("port " + port, () -> {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException e) {
                return false;
            }
        });
    }

    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < SECONDS * 10; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(what + " is not ready");
    }
}
