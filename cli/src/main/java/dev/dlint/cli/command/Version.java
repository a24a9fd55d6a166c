package dev.dlint.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which dlint this is. */
public final class Version {
    private Version() {}

    /** The version number, as the build wrote it down. */
    public static String number() {
        try (InputStream input = Version.class.getResourceAsStream("/dev/dlint/cli/version.txt")) {
            return input == null ? "unknown" : new String(input.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
