package dev.dlint.image.layer;

import java.io.IOException;
import java.io.InputStream;

/** Gives the bytes of a blob, from any thread and as often as asked. */
@FunctionalInterface
public interface BlobContent {
    /**
     * Starts at the first byte. The stream's {@code skip} may seek.
     *
     * @throws dev.dlint.image.MissingImageException when the blob is not there
     */
    InputStream open() throws IOException;
}
