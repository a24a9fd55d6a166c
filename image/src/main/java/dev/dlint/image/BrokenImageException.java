package dev.dlint.image;

/** What was read contradicts itself or its specification: a wrong digest, diff ID or size, a truncated or malformed blob. */
public final class BrokenImageException extends ImageException {
    public BrokenImageException(String message) {
        super(message);
    }

    public BrokenImageException(String message, Throwable cause) {
        super(message, cause);
    }
}
