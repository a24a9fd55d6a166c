package dev.dlint.lsp.feature;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files around a Dockerfile, as COPY and ADD name them. A build context is taken to be the Dockerfile's folder. */
public final class ContextFiles {

    /** The address of a file or folder of the context, or null if there is none or the Dockerfile lies on no disk. */
    @Nullable
    String uriOfFile(String dockerfileUri, String source) {
        Path folder = folder(dockerfileUri);
        if (folder == null) {
            return null;
        }
        try {
            Path file = folder.resolve(source.replaceFirst("^/+", "")).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file)
                    ? file.toUri().toString()
                    : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** The folder of a document, or null if it lies on no disk. */
    static @Nullable Path folder(String uri) {
        Path path = path(uri);
        return path == null ? null : path.getParent();
    }

    private static @Nullable Path path(String uri) {
        try {
            URI parsed = URI.create(uri);
            return "file".equals(parsed.getScheme()) ? Path.of(parsed).normalize() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
