package dev.dlint.lsp.client;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Two ends of a stream within the process; unlike the JDK's pipes it does not care which threads are alive. */
final class Pipe {
    private static final byte[] END = {};

    private final BlockingQueue<byte[]> written = new LinkedBlockingQueue<>();

    OutputStream output() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                written.add(new byte[] {(byte) b});
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                if (length > 0) {
                    written.add(Arrays.copyOfRange(bytes, from, from + length));
                }
            }

            @Override
            public void close() {
                written.add(END);
            }
        };
    }

    InputStream input() {
        return new InputStream() {
            private byte[] current = {};
            private int at;
            private boolean ended;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                if (length == 0) {
                    return 0;
                }
                if (!ended && at == current.length) {
                    current = next();
                    at = 0;
                    ended = current.length == 0;
                }
                if (ended) {
                    return -1;
                }
                int count = Math.min(length, current.length - at);
                System.arraycopy(current, at, target, from, count);
                at += count;
                return count;
            }

            private byte[] next() {
                try {
                    return written.take();
                } catch (InterruptedException e) {
                    return END;
                }
            }
        };
    }
}
