package dev.dlint.image.transport;

import dev.dlint.image.reference.ImageReference;
import dev.dlint.image.reference.InvalidReferenceException;
import dev.dlint.image.transport.ImageLocation.AnyEngine;
import dev.dlint.image.transport.ImageLocation.DockerArchive;
import dev.dlint.image.transport.ImageLocation.DockerDaemon;
import dev.dlint.image.transport.ImageLocation.LocalPath;
import dev.dlint.image.transport.ImageLocation.OciArchive;
import dev.dlint.image.transport.ImageLocation.OciLayout;
import dev.dlint.image.transport.ImageLocation.Registry;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the transports apart. */
final class LocationParser {
    static final String DOCKER_ARCHIVE = "docker-archive:";
    static final String OCI_ARCHIVE = "oci-archive:";
    static final String OCI = "oci:";
    static final String DOCKER_DAEMON = "docker-daemon:";
    static final String DOCKER = "docker://";

    private static final Pattern PATH_LIKE = Pattern.compile("(?:/|\\./|\\.\\./|~).*|\\.{1,2}", Pattern.DOTALL);

    private LocationParser() {}

    static ImageLocation parse(String text) throws InvalidReferenceException {
        if (text.startsWith(DOCKER_ARCHIVE)) {
            return split(text.substring(DOCKER_ARCHIVE.length()), DockerArchive::new);
        }
        if (text.startsWith(OCI_ARCHIVE)) {
            return split(text.substring(OCI_ARCHIVE.length()), OciArchive::new);
        }
        if (text.startsWith(OCI)) {
            return split(text.substring(OCI.length()), OciLayout::new);
        }
        if (text.startsWith(DOCKER_DAEMON)) {
            return new DockerDaemon(text.substring(DOCKER_DAEMON.length()));
        }
        if (text.startsWith(DOCKER)) {
            return new Registry(ImageReference.parse(text.substring(DOCKER.length())));
        }
        return isPath(text) ? new LocalPath(Path.of(text)) : new AnyEngine(ImageReference.parse(text));
    }

    static String joined(Path path, @Nullable String image) {
        return image == null ? path.toString() : path + ":" + image;
    }

    /** As skopeo does, the first colon ends the path; a path that exists is taken whole. */
    private static ImageLocation split(String text, BiFunction<Path, @Nullable String, ImageLocation> location) {
        int colon = text.indexOf(':');
        if (colon < 0 || exists(text)) {
            return location.apply(Path.of(text), null);
        }
        return location.apply(Path.of(text.substring(0, colon)), text.substring(colon + 1));
    }

    private static boolean isPath(String text) {
        return !text.isEmpty() && (PATH_LIKE.matcher(text).matches() || exists(text));
    }

    private static boolean exists(String text) {
        try {
            return Files.exists(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
