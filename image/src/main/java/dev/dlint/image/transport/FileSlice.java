package dev.dlint.image.transport;

import dev.dlint.image.ImageException;
import dev.dlint.image.LimitExceededException;
import dev.dlint.image.layer.BlobContent;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Some bytes of a file, each time opened anew, so that threads do not share a position. */
record FileSlice(Path file, long start, long length) implements BlobContent {

    @Override
    public InputStream open() throws IOException {
        FileInputStream in = new FileInputStream(file.toFile());
        in.getChannel().position(start);
        return new Bounded(in, length);
    }

    /** The bytes in memory, when they are few enough; {@code name} is for errors. */
    byte[] readSmall(String name) throws ImageException {
        if (length > BlobStore.MOST_IN_MEMORY) {
            throw new LimitExceededException(
                    name + " has " + length + " bytes; at most " + BlobStore.MOST_IN_MEMORY + " are read");
        }
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ImageException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int count) throws IOException {
            if (left == 0 && count > 0) {
                return -1;
            }
            int read = in.read(buffer, offset, (int) Math.min(count, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = in.skip(Math.min(count, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public int available() {
            return (int) Math.min(left, Integer.MAX_VALUE);
        }
    }
}
