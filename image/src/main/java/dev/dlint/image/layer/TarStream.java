package dev.dlint.image.layer;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.LimitExceededException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a tar from a stranger: Commons Compress, which reads all headers of an entry into memory, with a limit to how many bytes of
 * headers there may be.
 */
public final class TarStream implements AutoCloseable {
    private final String name;
    private final long headerLimit;
    private final HeaderGuard guard;
    private final TarArchiveInputStream tar;

    /**
     * @param name what the tar is, for errors
     * @param headerLimit the most bytes of headers that one entry may have
     */
    public TarStream(InputStream in, String name, long headerLimit) {
        this.name = name;
        this.headerLimit = headerLimit;
        this.guard = new HeaderGuard(in);
        this.tar = new TarArchiveInputStream(
                guard, TarConstants.DEFAULT_BLKSIZE, TarConstants.DEFAULT_RCDSIZE, StandardCharsets.UTF_8.name(), true);
    }

    /** The next entry, or null after the last. Skips what is left of the content before. */
    public @Nullable TarArchiveEntry next() throws IOException {
        try {
            skipContent();
            guard.allow(headerLimit);
            return tar.getNextEntry();
        } catch (HeaderLimitException e) {
            throw new LimitExceededException(
                    name + " has an entry with more than " + headerLimit + " bytes of headers, which is the limit");
        } catch (RuntimeException e) {
            // Commons Compress checks much of a header, but not all of it.
            throw new BrokenImageException(name + " has a malformed tar header: " + e.getMessage(), e);
        } finally {
            guard.allow(Long.MAX_VALUE);
        }
    }

    private void skipContent() throws IOException {
        if (tar.getCurrentEntry() != null) {
            guard.skipping = true;
            tar.skip(Long.MAX_VALUE);
            guard.skipping = false;
        }
    }

    /** Reads content of the entry; -1 at its end. */
    public int read(byte[] buffer) throws IOException {
        return tar.read(buffer, 0, buffer.length);
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    private static final class HeaderLimitException extends IOException {}

    private static final class HeaderGuard extends FilterInputStream {
        private long left = Long.MAX_VALUE;
        private boolean skipping;

        HeaderGuard(InputStream in) {
            super(in);
        }

        void allow(long bytes) {
            left = bytes;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            spend(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            // Commons Compress skips by reading; a seek does the same without touching the content.
            int skipped = skipping ? (int) in.skip(length) : 0;
            int read = skipped > 0 ? skipped : in.read(buffer, offset, length);
            spend(read);
            return read;
        }

        private void spend(int bytes) throws IOException {
            left -= Math.max(bytes, 0);
            if (left < 0) {
                throw new HeaderLimitException();
            }
        }
    }
}
