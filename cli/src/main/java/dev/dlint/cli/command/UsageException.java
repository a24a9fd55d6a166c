package dev.dlint.cli.command;

/** The user asked for something that cannot be done; the message says what, in words for the user. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message, null, false, false);
    }
}
