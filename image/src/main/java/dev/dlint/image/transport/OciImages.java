package dev.dlint.image.transport;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.LimitExceededException;
import dev.dlint.image.MissingImageException;
import dev.dlint.image.UnsupportedImageException;
import dev.dlint.image.layer.Layer;
import dev.dlint.image.manifest.Descriptor;
import dev.dlint.image.manifest.ImageConfig;
import dev.dlint.image.manifest.ImageIndex;
import dev.dlint.image.manifest.ImageManifest;
import dev.dlint.image.manifest.ManifestDocument;
import java.util.ArrayList;
import java.util.List;

/** Follows descriptors from an index down to images, in whatever holds the blobs. */
public final class OciImages {
    private static final int DEEPEST_INDEX = 4;
    private static final int MOST_ENTRIES = 1_000;

    private final BlobStore store;
    private final List<String> names;

    /** Reads the image with these names from a store. */
    public OciImages(BlobStore store, List<String> names) {
        this.store = store;
        this.names = List.copyOf(names);
    }

    /** The images that a descriptor leads to: itself, or those of an index. */
    public List<ImageEntry> images(Descriptor root) throws ImageException {
        List<ImageEntry> images = new ArrayList<>();
        collect(root, List.of(), images, 0);
        if (images.isEmpty()) {
            throw new MissingImageException("index " + root.digest() + " holds no image");
        }
        return List.copyOf(images);
    }

    /** The images of an index that has been read already. */
    public List<ImageEntry> images(ImageIndex index) throws ImageException {
        List<ImageEntry> images = new ArrayList<>();
        collect(index, images, 0);
        return List.copyOf(images);
    }

    private void collect(Descriptor descriptor, List<Descriptor> attestations, List<ImageEntry> images, int depth)
            throws ImageException {
        if (depth > DEEPEST_INDEX || images.size() > MOST_ENTRIES) {
            throw new LimitExceededException(
                    "index " + descriptor.digest() + " is nested too deep or has too many entries");
        }
        if (descriptor.mediaType().isManifest()) {
            images.add(new ImageEntry(descriptor.platform(), () -> image(descriptor, attestations)));
            return;
        }
        ManifestDocument document = document(descriptor);
        if (document instanceof ManifestDocument.OfIndex nested) {
            collect(nested.index(), images, depth + 1);
        } else if (document instanceof ManifestDocument.OfImage image) {
            images.add(new ImageEntry(descriptor.platform(), () -> image(descriptor, image.manifest(), attestations)));
        }
    }

    private void collect(ImageIndex index, List<ImageEntry> images, int depth) throws ImageException {
        for (Descriptor entry : index.images()) {
            collect(entry, index.attestationsOf(entry), images, depth);
        }
    }

    private ManifestDocument document(Descriptor descriptor) throws ImageException {
        return ManifestDocument.parse(store.read(descriptor, "manifest"), "manifest " + descriptor.digest());
    }

    private Image image(Descriptor descriptor, List<Descriptor> attestations) throws ImageException {
        if (document(descriptor) instanceof ManifestDocument.OfImage image) {
            return image(descriptor, image.manifest(), attestations);
        }
        throw new BrokenImageException(
                "manifest " + descriptor.digest() + " is an index, its descriptor says " + descriptor.mediaType());
    }

    private Image image(Descriptor descriptor, ImageManifest manifest, List<Descriptor> attestations)
            throws ImageException {
        Descriptor config = manifest.config();
        if (!config.mediaType().name().isEmpty() && !config.mediaType().isConfig()) {
            throw new UnsupportedImageException("manifest " + descriptor.digest()
                    + " is no container image but an artifact of type " + config.mediaType());
        }
        ImageConfig parsed =
                ImageConfig.parse(store.read(config, "image configuration"), "image configuration " + config.digest());
        return new Image(
                names,
                config.digest(),
                descriptor.digest(),
                manifest,
                parsed,
                layers(descriptor, manifest, parsed),
                attestations);
    }

    private List<Layer> layers(Descriptor descriptor, ImageManifest manifest, ImageConfig config)
            throws ImageException {
        int count = manifest.layers().size();
        if (count != config.diffIds().size()) {
            throw new BrokenImageException("manifest " + descriptor.digest() + " has " + count
                    + " layers, its configuration " + config.diffIds().size() + " diff IDs");
        }
        List<Layer> layers = new ArrayList<>();
        for (Descriptor blob : manifest.layers()) {
            int index = layers.size();
            layers.add(new Layer(
                    index,
                    config.diffIds().get(index),
                    blob.digest(),
                    blob.size(),
                    blob.mediaType(),
                    () -> store.open(blob)));
        }
        return List.copyOf(layers);
    }
}
