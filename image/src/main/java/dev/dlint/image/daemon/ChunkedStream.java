package dev.dlint.image.daemon;

import java.io.IOException;
import java.io.InputStream;

/** The body of a response in chunks (RFC 9112, section 7.1). */
final class ChunkedStream extends InputStream {
    private final InputStream in;
    private long left;
    private boolean started;
    private boolean ended;

    ChunkedStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0 && !ended) {
            nextChunk();
        }
        if (ended) {
            return -1;
        }
        int read = in.read(buffer, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw new IOException("the engine's answer breaks off");
        }
        left -= read;
        return read;
    }

    private void nextChunk() throws IOException {
        if (started && !HttpHead.line(in).isEmpty()) {
            throw new IOException("the engine's answer is not divided as it says");
        }
        started = true;
        String size = HttpHead.line(in).replaceFirst(";.*", "").strip();
        if (!size.matches("[0-9A-Fa-f]{1,15}")) {
            throw new IOException("the engine's answer is not divided as it says");
        }
        left = Long.parseLong(size, 16);
        ended = left == 0;
    }
}
