package dev.dlint.image;

/** The image is in a format that is not read, such as schema 1; the message says how to convert it where that is possible. */
public final class UnsupportedImageException extends ImageException {
    public UnsupportedImageException(String message) {
        super(message);
    }
}
