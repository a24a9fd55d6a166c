package dev.dlint.image.transport;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.LimitExceededException;
import dev.dlint.image.layer.Decompression;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An archive that can be read in any order. One that is compressed as a whole, or that comes from an engine, is first copied to a temporary
 * file, as a stream cannot be sought in.
 */
final class SpooledArchive implements AutoCloseable {
    private final ArchiveFile content;
    private final @Nullable Path temporary;

    private SpooledArchive(ArchiveFile content, @Nullable Path temporary) {
        this.content = content;
        this.temporary = temporary;
    }

    /** Opens a file, decompressed when it is compressed. */
    static SpooledArchive open(Path file, long mostBytes) throws ImageException {
        try (InputStream in = Files.newInputStream(file)) {
            InputStream plain = Decompression.openIfCompressed(in);
            return plain == null
                    ? new SpooledArchive(ArchiveFile.open(file), null)
                    : copy(plain, file.toString(), mostBytes);
        } catch (ImageException e) {
            throw e;
        } catch (IOException e) {
            throw new BrokenImageException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Copies a stream, up to a size in bytes. */
    static SpooledArchive copy(InputStream in, String place, long mostBytes) throws IOException {
        Path file = Files.createTempFile("dlint-image-", ".tar");
        boolean done = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(in, out, place, mostBytes);
            SpooledArchive archive = new SpooledArchive(ArchiveFile.open(file), file);
            done = true;
            return archive;
        } finally {
            if (!done) {
                Files.delete(file);
            }
        }
    }

    private static void copy(InputStream in, OutputStream out, String place, long mostBytes) throws IOException {
        long left = mostBytes;
        byte[] buffer = new byte[1 << 16];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            left -= length;
            if (left < 0) {
                throw new LimitExceededException(place + " has more than " + mostBytes
                        + " bytes, which is the limit; raise it if you trust the image");
            }
            out.write(buffer, 0, length);
        }
    }

    ArchiveFile content() {
        return content;
    }

    /** A source that deletes the temporary file when it is closed. */
    ImageSource owning(ImageSource source) {
        return new ImageSource() {
            @Override
            public List<ImageEntry> images() throws ImageException {
                return source.images();
            }

            @Override
            public void close() throws IOException {
                source.close();
                SpooledArchive.this.close();
            }
        };
    }

    @Override
    public void close() {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
