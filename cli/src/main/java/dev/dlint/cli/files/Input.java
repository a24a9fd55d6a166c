package dev.dlint.cli.files;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A Dockerfile to check.
 *
 * @param name how reports call it: as the user wrote it, with {@code /} between names
 * @param path where it lies, or null if it comes from standard input
 * @param named whether the user named it, rather than a folder that holds it
 */
public record Input(String name, @Nullable Path path, boolean named) {
    /** The operand that stands for standard input, and how reports call it unless the user gives it a name. */
    public static final String STANDARD = "-";

    /** The file's name without folders, or null if it has none. */
    public @Nullable String fileName() {
        return name.equals(STANDARD) ? null : name.substring(name.lastIndexOf('/') + 1);
    }
}
