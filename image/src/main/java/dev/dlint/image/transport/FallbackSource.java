package dev.dlint.image.transport;

import dev.dlint.image.ImageException;
import dev.dlint.image.MissingImageException;
import java.io.IOException;
import java.util.List;

/** The registry's image where the local engine did not have it. When both fail, the error tells of both. */
final class FallbackSource implements ImageSource {
    private final ImageSource source;
    private final IOException first;

    FallbackSource(ImageSource source, IOException first) {
        this.source = source;
        this.first = first;
    }

    @Override
    public List<ImageEntry> images() throws ImageException {
        try {
            return source.images();
        } catch (MissingImageException e) {
            throw new MissingImageException(both(e));
        } catch (ImageException e) {
            throw new ImageException(both(e), e);
        }
    }

    private String both(ImageException second) {
        return second.getMessage() + "; before that, " + first.getMessage();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
