package dev.dlint.image.registry;

import dev.dlint.image.reference.Digest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** Writes what is read from a blob to a file as well, and hands the file to the cache when the blob is complete and has its digest. */
final class CachingStream extends FilterInputStream {
    private final Digest expected;
    private final MessageDigest hash;
    private final Path part;
    private final OutputStream out;
    private final BlobCache cache;
    private boolean complete;

    CachingStream(InputStream in, Digest expected, Path part, BlobCache cache) throws IOException {
        super(in);
        this.expected = expected;
        this.hash = expected.algorithm().start();
        this.part = part;
        this.out = Files.newOutputStream(part);
        this.cache = cache;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            hash.update(buffer, offset, read);
            out.write(buffer, offset, read);
        }
        complete |= read < 0;
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] ignored = new byte[(int) Math.min(count, 8192)];
        return ignored.length == 0 ? 0 : Math.max(read(ignored, 0, ignored.length), 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
        out.close();
        if (complete && Digest.of(expected.algorithm(), hash).equals(expected)) {
            cache.keep(part, expected);
        } else {
            Files.deleteIfExists(part);
        }
    }
}
