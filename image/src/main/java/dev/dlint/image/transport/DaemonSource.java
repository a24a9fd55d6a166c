package dev.dlint.image.transport;

import dev.dlint.image.ImageException;
import dev.dlint.image.daemon.EngineClient;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An image of the local engine, which saves it as an archive. */
final class DaemonSource implements ImageSource {
    private final EngineClient engine;
    private final String image;
    private final long mostBytes;
    private @Nullable ImageSource saved;

    DaemonSource(EngineClient engine, String image, long mostBytes) {
        this.engine = engine;
        this.image = image;
        this.mostBytes = mostBytes;
    }

    @Override
    public List<ImageEntry> images() throws ImageException {
        return saved().images();
    }

    private synchronized ImageSource saved() throws ImageException {
        if (saved == null) {
            try {
                engine.imageId(image);
                saved = save();
            } catch (ImageException e) {
                throw e;
            } catch (IOException e) {
                throw new ImageException("image " + image + " cannot be read from the engine: " + e.getMessage(), e);
            }
        }
        return saved;
    }

    private ImageSource save() throws IOException {
        try (InputStream in = engine.save(image)) {
            String place = "the engine's archive of " + image;
            SpooledArchive archive = SpooledArchive.copy(in, place, mostBytes);
            return archive.owning(new DockerArchiveSource(archive.content(), place, null));
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (saved != null) {
            saved.close();
        }
    }
}
