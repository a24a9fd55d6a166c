package dev.dlint.image.transport;

import dev.dlint.image.reference.ImageReference;
import dev.dlint.image.reference.InvalidReferenceException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where an image is to be read, in the notation of skopeo's transports or as a bare path or reference. */
public sealed interface ImageLocation {

    /** {@code docker-archive:FILE[:REFERENCE]}, what {@code docker save} writes; {@code @N} instead of a reference counts from 0. */
    record DockerArchive(Path file, @Nullable String image) implements ImageLocation {
        @Override
        public String toString() {
            return LocationParser.DOCKER_ARCHIVE + LocationParser.joined(file, image);
        }
    }

    /** {@code oci:DIRECTORY[:NAME]}, a folder after the OCI image layout specification. */
    record OciLayout(Path directory, @Nullable String image) implements ImageLocation {
        @Override
        public String toString() {
            return LocationParser.OCI + LocationParser.joined(directory, image);
        }
    }

    /** {@code oci-archive:FILE[:NAME]}, the same as a tar. */
    record OciArchive(Path file, @Nullable String image) implements ImageLocation {
        @Override
        public String toString() {
            return LocationParser.OCI_ARCHIVE + LocationParser.joined(file, image);
        }
    }

    /** A bare path: a folder is an OCI layout, a file is whichever archive its content shows. */
    record LocalPath(Path path) implements ImageLocation {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** {@code docker-daemon:REFERENCE}, an image of the local engine, by name or by ID. */
    record DockerDaemon(String image) implements ImageLocation {
        @Override
        public String toString() {
            return LocationParser.DOCKER_DAEMON + image;
        }
    }

    /** {@code docker://HOST/REPOSITORY[:TAG|@DIGEST]}, an image in a registry. */
    record Registry(ImageReference reference) implements ImageLocation {
        @Override
        public String toString() {
            return LocationParser.DOCKER + reference.familiar();
        }
    }

    /** A bare reference: the local engine's image if it has it, else the registry's. */
    record AnyEngine(ImageReference reference) implements ImageLocation {
        @Override
        public String toString() {
            return reference.familiar();
        }
    }

    /**
     * Reads a location. A bare text that starts like a path or names something that exists is a path, any other a reference.
     *
     * @throws InvalidReferenceException when it is neither
     */
    static ImageLocation parse(String text) throws InvalidReferenceException {
        return LocationParser.parse(text);
    }
}
