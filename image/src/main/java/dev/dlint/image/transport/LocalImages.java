package dev.dlint.image.transport;

import dev.dlint.image.ImageException;
import dev.dlint.image.MissingImageException;
import dev.dlint.image.UnsupportedImageException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens files and folders. */
final class LocalImages {
    private final long mostBytes;

    /** Opens compressed archives up to a size in bytes. */
    LocalImages(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    ImageSource dockerArchive(Path file, @Nullable String image) throws ImageException {
        SpooledArchive archive = SpooledArchive.open(existing(file), mostBytes);
        return archive.owning(new DockerArchiveSource(archive.content(), file.toString(), image));
    }

    ImageSource ociArchive(Path file, @Nullable String image) throws ImageException {
        SpooledArchive archive = SpooledArchive.open(existing(file), mostBytes);
        return archive.owning(OciLayoutSource.inArchive(archive.content(), file.toString(), image));
    }

    ImageSource ociLayout(Path folder, @Nullable String image) throws ImageException {
        return OciLayoutSource.inFolder(existing(folder), image);
    }

    /** Whichever of the three the content shows. */
    ImageSource any(Path path) throws ImageException {
        if (Files.isDirectory(existing(path))) {
            if (!Files.exists(path.resolve(OciLayoutSource.INDEX))) {
                throw new UnsupportedImageException(
                        path + " is no OCI image layout: it has no " + OciLayoutSource.INDEX);
            }
            return ociLayout(path, null);
        }
        SpooledArchive archive = SpooledArchive.open(path, mostBytes);
        if (archive.content().has(DockerArchiveSource.MANIFEST)) {
            return archive.owning(new DockerArchiveSource(archive.content(), path.toString(), null));
        }
        if (archive.content().has(OciLayoutSource.INDEX)) {
            return archive.owning(OciLayoutSource.inArchive(archive.content(), path.toString(), null));
        }
        archive.close();
        throw new UnsupportedImageException(path + " is no image archive: it has neither "
                + DockerArchiveSource.MANIFEST + " nor " + OciLayoutSource.INDEX);
    }

    private static Path existing(Path path) throws MissingImageException {
        if (!Files.exists(path)) {
            throw new MissingImageException(path + " does not exist");
        }
        return path;
    }
}
