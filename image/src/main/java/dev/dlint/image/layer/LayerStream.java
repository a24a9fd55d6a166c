package dev.dlint.image.layer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Counts the bytes that pass, and hashes them when it is asked to. Without a hash, skipping may seek in the stream below.
 */
class LayerStream extends FilterInputStream {
    private final @Nullable MessageDigest hash;
    private final byte[] ignored = new byte[8192];
    private long count;

    LayerStream(InputStream in, @Nullable MessageDigest hash) {
        super(in);
        this.hash = hash;
    }

    /** The bytes read or skipped so far. */
    final long count() {
        return count;
    }

    /** Told of all bytes after they have been counted; may refuse to go on. */
    void passed(long bytes) throws IOException {}

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public final int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            if (hash != null) {
                hash.update(buffer, offset, read);
            }
            count += read;
            passed(read);
        }
        return read;
    }

    @Override
    public final long skip(long bytes) throws IOException {
        if (hash != null) {
            return Math.max(read(ignored, 0, (int) Math.min(bytes, ignored.length)), 0);
        }
        long skipped = in.skip(bytes);
        count += skipped;
        passed(skipped);
        return skipped;
    }

    /** Unknown, so that a buffer above does not ask for more once it has some, which a stream below could only answer by reading ahead. */
    @Override
    public final int available() {
        return 0;
    }

    @Override
    public final boolean markSupported() {
        return false;
    }
}
