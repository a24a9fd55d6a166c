package dev.dlint.cli.files;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads Dockerfiles. */
public final class TextReader {
    /** No Dockerfile that a person wrote comes near; what is larger is something else under that name. */
    private static final int MAX_BYTES = 10_000_000;
    /** Where a NUL byte gives a binary file away, as it does for git. */
    private static final int BINARY_PREFIX = 8_000;

    private TextReader() {}

    /**
     * A file's text.
     *
     * @param content with U+FFFD for bytes that are not UTF-8
     * @param faithful whether the content gives the file's bytes again when it is encoded as UTF-8
     */
    public record Text(String content, boolean faithful) {}

    /** Reads a file. */
    public static Text read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException("is a folder");
        }
        try (InputStream input = new FileInputStream(path.toFile())) { // loads fewer classes than Files.newInputStream
            return read(input);
        }
    }

    /** Reads a stream to its end. */
    public static Text read(InputStream input) throws IOException {
        byte[] bytes = input.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IOException("larger than 10 MB, so not a Dockerfile");
        }
        refuseBinary(bytes);
        String content = new String(bytes, StandardCharsets.UTF_8);
        boolean faithful =
                content.indexOf('\uFFFD') < 0 || Arrays.equals(content.getBytes(StandardCharsets.UTF_8), bytes);
        return new Text(content, faithful);
    }

    private static void refuseBinary(byte[] bytes) throws IOException {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE && (bytes[0] & 0xFF) >= 0xFE) {
            throw new IOException("is UTF-16 text; a Dockerfile is UTF-8");
        }
        for (int i = 0; i < Math.min(bytes.length, BINARY_PREFIX); i++) {
            if (bytes[i] == 0) {
                throw new IOException("is a binary file");
            }
        }
    }
}
