package dev.dlint.image.transport;

import dev.dlint.image.ImageException;
import dev.dlint.image.UnsupportedImageException;

/** Opens locations. */
public final class ImageSources {
    private ImageSources() {}

    /**
     * Opens the place that holds an image; close the source when its layers have been read.
     *
     * @throws ImageException when it cannot be opened; whether it holds the image asked for may show only later
     */
    public static ImageSource open(ImageLocation location) throws ImageException {
        if (location instanceof ImageLocation.DockerArchive archive) {
            return LocalImages.dockerArchive(archive.file(), archive.image());
        }
        if (location instanceof ImageLocation.OciArchive archive) {
            return LocalImages.ociArchive(archive.file(), archive.image());
        }
        if (location instanceof ImageLocation.OciLayout layout) {
            return LocalImages.ociLayout(layout.directory(), layout.image());
        }
        if (location instanceof ImageLocation.LocalPath local) {
            return LocalImages.any(local.path());
        }
        throw new UnsupportedImageException(location + " is not read yet");
    }
}
