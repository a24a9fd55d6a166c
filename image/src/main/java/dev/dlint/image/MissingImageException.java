package dev.dlint.image;

/** Nothing is there under the name, tag, digest or platform that was asked for. */
public final class MissingImageException extends ImageException {
    public MissingImageException(String message) {
        super(message);
    }
}
