package dev.dlint.analyzer.config;

import org.jspecify.annotations.Nullable;

/** Gives the text of configuration files. Paths are absolute, with {@code /} between names. */
@FunctionalInterface
public interface FileSource {
    /** The text of a file, or null if there is none. */
    @Nullable
    String read(String path);
}
