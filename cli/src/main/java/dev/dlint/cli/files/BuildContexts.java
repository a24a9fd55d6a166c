package dev.dlint.cli.files;

import dev.dlint.analyzer.rule.BuildContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks up build contexts. Many Dockerfiles share one, so the last few listings are kept; several threads may ask at the
 * same time.
 */
public final class BuildContexts {
    /** A larger context counts as unknown. */
    private static final int MAX_FILES = 100_000;

    private static final int MAX_LISTINGS = 8;
    private static final int MAX_IGNORE_FILE_BYTES = 1 << 20;

    private final @Nullable Path root;
    private final Map<Path, Listing> listings = new LinkedHashMap<>();

    /** @param root the context of every Dockerfile, or null if each has its own folder */
    public BuildContexts(@Nullable Path root) {
        this.root = root;
    }

    /** The files of a folder, or null if they are not known. */
    private record Listing(@Nullable List<BuildContext.File> files) {}

    /** The context of a Dockerfile at {@code dockerfile}, or of one that lies nowhere. */
    public BuildContext of(@Nullable Path dockerfile) {
        Path file = dockerfile == null ? null : dockerfile.toAbsolutePath().normalize();
        Path context = root == null
                ? file == null ? null : file.getParent()
                : root.toAbsolutePath().normalize();
        if (context == null) {
            return BuildContext.UNKNOWN;
        }
        String place = file != null && file.startsWith(context) ? slashes(context.relativize(file)) : null;
        return new BuildContext(listing(context).files(), ignoreFile(context, file), place);
    }

    /** Docker takes the file beside the Dockerfile that carries its name if there is one, else that of the context. */
    private static @Nullable String ignoreFile(Path context, @Nullable Path dockerfile) {
        String own = dockerfile == null ? null : read(Path.of(dockerfile + ".dockerignore"));
        return own != null ? own : read(context.resolve(".dockerignore"));
    }

    private static @Nullable String read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_IGNORE_FILE_BYTES) {
                return null;
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return null;
        }
    }

    private synchronized Listing listing(Path context) {
        Listing listing = listings.get(context);
        if (listing == null) {
            if (listings.size() >= MAX_LISTINGS) {
                listings.remove(listings.keySet().iterator().next());
            }
            listing = list(context);
            listings.put(context, listing);
        }
        return listing;
    }

    private static Listing list(Path context) {
        List<BuildContext.File> files = new ArrayList<>();
        try {
            Files.walkFileTree(context, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(new BuildContext.File(slashes(context.relativize(file)), attributes.size()));
                    return files.size() > MAX_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return new Listing(null); // a part that cannot be read is a part that is not known
        }
        if (files.size() > MAX_FILES) {
            return new Listing(null);
        }
        files.sort(Comparator.comparing(BuildContext.File::path));
        return new Listing(List.copyOf(files));
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
