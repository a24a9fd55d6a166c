package dev.dlint.image.registry;

import dev.dlint.image.manifest.Descriptor;

/** A manifest or index from a registry, verified against its descriptor. */
public final class RegistryManifest {
    private final Descriptor descriptor;
    private final byte[] content;

    RegistryManifest(Descriptor descriptor, byte[] content) {
        this.descriptor = descriptor;
        this.content = content;
    }

    /** Its type as the registry declares it, its digest and size. */
    public Descriptor descriptor() {
        return descriptor;
    }

    public byte[] content() {
        return content.clone();
    }
}
