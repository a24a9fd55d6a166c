package dev.dlint.cli.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that is written from front to end, and that is there only when all of it has been written. */
public final class ReportFile implements AutoCloseable {
    private final Path target;
    /** Null if the target is a pipe or a device, which is written to directly. */
    private final @Nullable Path temporary;

    private final Writer writer;

    private ReportFile(Path target, @Nullable Path temporary) throws IOException {
        this.target = target;
        this.temporary = temporary;
        this.writer = new BufferedWriter(new OutputStreamWriter(
                Files.newOutputStream(temporary == null ? target : temporary), StandardCharsets.UTF_8));
    }

    public static ReportFile create(Path target) throws IOException {
        boolean special = Files.exists(target) && !Files.isRegularFile(target);
        return new ReportFile(target, special ? null : AtomicFile.temporaryFor(target));
    }

    public Writer writer() {
        return writer;
    }

    /** Puts the file in its place. */
    public void finish() throws IOException {
        writer.close();
        if (temporary != null) {
            AtomicFile.replace(target, temporary);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        if (temporary != null) {
            Files.deleteIfExists(temporary);
        }
    }
}
