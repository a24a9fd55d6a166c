package dev.dlint.image.transport;

import dev.dlint.image.ImageException;
import dev.dlint.image.manifest.Platform;
import org.jspecify.annotations.Nullable;

/**
 * An image that a source offers and that has not been read yet.
 *
 * @param platform what it runs on, null where only its configuration says it
 */
public record ImageEntry(@Nullable Platform platform, Reader reader) {

    /** Reads manifest and configuration. */
    @FunctionalInterface
    public interface Reader {
        Image read() throws ImageException;
    }

    /** Reads and verifies manifest and configuration. */
    public Image open() throws ImageException {
        return reader.read();
    }
}
