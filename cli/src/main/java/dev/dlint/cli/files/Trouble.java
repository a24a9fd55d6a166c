package dev.dlint.cli.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * A file or folder that could not be read or written.
 *
 * @param file how the user calls it
 * @param message why, as a clause without a full stop
 */
public record Trouble(String file, String message) {
    /** What an exception of the file system means. */
    public static Trouble of(String file, IOException cause) {
        return new Trouble(file, describe(cause));
    }

    /** Why the file system refused something, as a clause without a full stop. */
    public static String describe(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof CharacterCodingException) {
            return "not valid UTF-8";
        }
        String reason = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
