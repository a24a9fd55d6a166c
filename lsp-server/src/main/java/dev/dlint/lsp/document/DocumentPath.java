package dev.dlint.lsp.document;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a document lies on this machine's disks, if it lies there at all. */
public final class DocumentPath {
    private DocumentPath() {}

    /** The absolute path of a document, or null for one of another scheme than {@code file}. */
    public static @Nullable Path of(String uri) {
        if (!uri.startsWith("file:")) {
            return null;
        }
        try {
            return Path.of(URI.create(uri)).normalize();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }

    /** A path with {@code /} between names, as configuration files write it. */
    public static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
