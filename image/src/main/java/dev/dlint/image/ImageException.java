package dev.dlint.image;

import java.io.IOException;

/**
 * An image could not be read. The message tells a user what failed, names the blob or file concerned and, where there is a way out, says it.
 * It never contains a credential.
 */
public class ImageException extends IOException {
    public ImageException(String message) {
        super(message);
    }

    public ImageException(String message, Throwable cause) {
        super(message, cause);
    }
}
