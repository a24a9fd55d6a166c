package dev.dlint.image.transport;

import dev.dlint.image.ImageException;
import dev.dlint.image.MissingImageException;
import dev.dlint.image.manifest.Platform;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A place that holds the image asked for, in one or more platforms. Must stay open as long as the image's layers are read. */
public interface ImageSource extends Closeable {

    /** The image in all its platforms, at least one; entries that are no images, such as attestations, are left out. */
    List<ImageEntry> images() throws ImageException;

    /**
     * The image for a platform.
     *
     * @param wanted null for this machine's platform, or for the only one there is
     * @throws MissingImageException when there is none; the message lists those that there are
     */
    default Image image(@Nullable Platform wanted) throws ImageException {
        List<ImageEntry> all = images();
        if (wanted == null && all.size() == 1) {
            return all.get(0).open();
        }
        Platform platform = wanted == null ? Platform.ofThisMachine() : wanted;
        List<String> others = new ArrayList<>();
        for (ImageEntry entry : all) {
            Image opened = entry.platform() == null ? entry.open() : null;
            Platform actual =
                    opened == null ? entry.platform() : opened.config().platform();
            if (actual != null && actual.satisfies(platform)) {
                return opened == null ? entry.open() : opened;
            }
            others.add(String.valueOf(actual));
        }
        throw new MissingImageException("there is no image for " + platform + ", only for "
                + others.stream().distinct().collect(Collectors.joining(", ")));
    }

    /** The image for every platform, in the order of the index. */
    default List<Image> allImages() throws ImageException {
        List<Image> images = new ArrayList<>();
        for (ImageEntry entry : images()) {
            images.add(entry.open());
        }
        return List.copyOf(images);
    }
}
