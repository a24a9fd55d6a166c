package dev.dlint.image.layer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lets the first bytes of a stream be seen before they are read, and answers {@code available()} truthfully: 0 only at the end. The JDK's gzip
 * reader stops after a member when 0 is available, and layers written in parallel or for lazy pulling have many members.
 */
final class PeekingStream extends FilterInputStream {
    private byte[] ahead = new byte[0];
    private int position;

    PeekingStream(InputStream in) {
        super(in);
    }

    /** The next bytes, fewer than {@code count} only at the end of the stream. */
    byte[] peek(int count) throws IOException {
        int have = ahead.length - position;
        if (have < count) {
            byte[] more = in.readNBytes(count - have);
            byte[] joined = Arrays.copyOfRange(ahead, position, ahead.length + more.length);
            System.arraycopy(more, 0, joined, have, more.length);
            ahead = joined;
            position = 0;
        }
        return Arrays.copyOfRange(ahead, position, Math.min(position + count, ahead.length));
    }

    @Override
    public int available() throws IOException {
        return peek(1).length;
    }

    @Override
    public int read() throws IOException {
        return position < ahead.length ? ahead[position++] & 0xff : in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int have = Math.min(ahead.length - position, length);
        if (have <= 0) {
            return in.read(buffer, offset, length);
        }
        System.arraycopy(ahead, position, buffer, offset, have);
        position += have;
        return have;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long have = Math.min(ahead.length - position, bytes);
        if (have > 0) {
            position += (int) have;
            return have;
        }
        return in.skip(bytes);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
