package dev.dlint.image;

/** The image is larger than a limit allows. The limits are settable; the message says which one was reached and its value. */
public final class LimitExceededException extends ImageException {
    public LimitExceededException(String message) {
        super(message);
    }
}
