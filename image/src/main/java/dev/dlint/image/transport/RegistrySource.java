package dev.dlint.image.transport;

import dev.dlint.image.ImageException;
import dev.dlint.image.manifest.Descriptor;
import dev.dlint.image.reference.Digest;
import dev.dlint.image.reference.ImageReference;
import dev.dlint.image.registry.BlobCache;
import dev.dlint.image.registry.RegistryClient;
import dev.dlint.image.registry.RegistryManifest;
import dev.dlint.image.registry.RegistryOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An image in a registry. Layers are fetched when they are read, not before. */
final class RegistrySource implements ImageSource, BlobStore {
    private final ImageReference reference;
    private final RegistryClient client;
    private final @Nullable BlobCache cache;
    private final Map<Digest, byte[]> manifests = new ConcurrentHashMap<>();

    RegistrySource(ImageReference reference, RegistryOptions options) throws ImageException {
        this.reference = reference;
        this.client = new RegistryClient(reference, options);
        this.cache = options.cache();
    }

    @Override
    public List<ImageEntry> images() throws ImageException {
        Digest digest = reference.digest();
        try {
            RegistryManifest root = client.manifest(digest == null ? reference.tagOrLatest() : digest.toString());
            manifests.put(root.descriptor().digest(), root.content());
            return new OciImages(this, List.of(reference.familiar())).images(root.descriptor());
        } catch (ImageException e) {
            throw e;
        } catch (IOException e) {
            throw new ImageException(reference.familiar() + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public InputStream open(Descriptor descriptor) throws IOException {
        byte[] known = manifests.get(descriptor.digest());
        if (known != null) {
            return new ByteArrayInputStream(known);
        }
        if (descriptor.mediaType().isManifest() || descriptor.mediaType().isIndex()) {
            byte[] content = client.manifest(descriptor.digest().toString()).content();
            manifests.put(descriptor.digest(), content);
            return new ByteArrayInputStream(content);
        }
        return cache == null ? client.blob(descriptor) : cache.open(descriptor, () -> client.blob(descriptor));
    }

    @Override
    public void close() {
        // Each blob has a connection of its own.
    }
}
