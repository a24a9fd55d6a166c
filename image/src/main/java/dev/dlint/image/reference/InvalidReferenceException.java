package dev.dlint.image.reference;

/** Says why a text cannot name an image. Its message is a whole sentence without a full stop, fit for a finding. */
public final class InvalidReferenceException extends Exception {

    /** What is wrong with a reference. */
    public enum Reason {
        /** Nothing there. */
        EMPTY,
        /** An address such as {@code https://...}; references have no scheme. */
        SCHEME,
        /** 64 hexadecimal digits, which would be taken for an image ID. */
        IMAGE_ID,
        /** The registry is no host name, IPv4 address or bracketed IPv6 address with an optional port. */
        REGISTRY,
        /** Upper-case letters in the repository. */
        UPPERCASE_REPOSITORY,
        /** A part of the repository is empty or has a character that is not allowed there. */
        REPOSITORY,
        /** More than 255 characters in the repository. */
        LONG_REPOSITORY,
        /** The tag is empty, longer than 128 characters or has a character that is not allowed there. */
        TAG,
        /** The digest's algorithm, length or digits are wrong. */
        DIGEST
    }

    private final Reason reason;

    InvalidReferenceException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
