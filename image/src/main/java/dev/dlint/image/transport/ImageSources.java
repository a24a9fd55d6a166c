package dev.dlint.image.transport;

import dev.dlint.image.ImageException;
import dev.dlint.image.daemon.EngineAddress;
import dev.dlint.image.daemon.EngineClient;
import dev.dlint.image.reference.ImageReference;
import java.io.IOException;

/** Opens locations. */
public final class ImageSources {
    private ImageSources() {}

    /** Opens a location with default options. */
    public static ImageSource open(ImageLocation location) throws ImageException {
        return open(location, TransportOptions.DEFAULT);
    }

    /**
     * Opens the place that holds an image; close the source when its layers have been read.
     *
     * @throws ImageException when it cannot be opened; whether it holds the image asked for may show only later
     */
    public static ImageSource open(ImageLocation location, TransportOptions options) throws ImageException {
        LocalImages local = new LocalImages(options.archiveBytes());
        if (location instanceof ImageLocation.DockerArchive archive) {
            return local.dockerArchive(archive.file(), archive.image());
        }
        if (location instanceof ImageLocation.OciArchive archive) {
            return local.ociArchive(archive.file(), archive.image());
        }
        if (location instanceof ImageLocation.OciLayout layout) {
            return local.ociLayout(layout.directory(), layout.image());
        }
        if (location instanceof ImageLocation.LocalPath path) {
            return local.any(path.path());
        }
        if (location instanceof ImageLocation.DockerDaemon daemon) {
            return new DaemonSource(engine(options), daemon.image(), options.archiveBytes());
        }
        if (location instanceof ImageLocation.Registry registry) {
            return new RegistrySource(registry.reference(), options.registry());
        }
        return anyEngine(((ImageLocation.AnyEngine) location).reference(), options);
    }

    private static EngineClient engine(TransportOptions options) throws ImageException {
        return EngineClient.at(EngineAddress.find(options.environment()), options.engineTimeout());
    }

    private static ImageSource anyEngine(ImageReference reference, TransportOptions options) throws ImageException {
        try {
            EngineClient engine = engine(options);
            engine.imageId(reference.familiar());
            return new DaemonSource(engine, reference.familiar(), options.archiveBytes());
        } catch (IOException engineFailure) {
            return new FallbackSource(new RegistrySource(reference, options.registry()), engineFailure);
        }
    }
}
