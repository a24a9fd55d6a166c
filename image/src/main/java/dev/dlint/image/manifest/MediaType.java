package dev.dlint.image.manifest;

import java.util.Set;

/**
 * The declared format of a blob. Docker's and the OCI's names for the same format answer the same questions alike.
 *
 * @param name as written, {@code application/vnd.oci.image.manifest.v1+json}; may be empty or unknown
 * @see <a href="https://github.com/opencontainers/image-spec/blob/v1.1.0/media-types.md">OCI image specification, "Media types"</a>
 */
public record MediaType(String name) {
    public static final MediaType OCI_INDEX = new MediaType("application/vnd.oci.image.index.v1+json");
    public static final MediaType OCI_MANIFEST = new MediaType("application/vnd.oci.image.manifest.v1+json");
    public static final MediaType OCI_CONFIG = new MediaType("application/vnd.oci.image.config.v1+json");
    public static final MediaType OCI_LAYER = new MediaType("application/vnd.oci.image.layer.v1.tar");
    public static final MediaType OCI_LAYER_GZIP = new MediaType(OCI_LAYER.name + "+gzip");
    public static final MediaType OCI_LAYER_ZSTD = new MediaType(OCI_LAYER.name + "+zstd");
    public static final MediaType DOCKER_LIST =
            new MediaType("application/vnd.docker.distribution.manifest.list.v2+json");
    public static final MediaType DOCKER_MANIFEST =
            new MediaType("application/vnd.docker.distribution.manifest.v2+json");
    public static final MediaType DOCKER_CONFIG = new MediaType("application/vnd.docker.container.image.v1+json");
    public static final MediaType DOCKER_LAYER = new MediaType("application/vnd.docker.image.rootfs.diff.tar");
    public static final MediaType DOCKER_LAYER_GZIP = new MediaType(DOCKER_LAYER.name + ".gzip");
    public static final MediaType DOCKER_FOREIGN_LAYER =
            new MediaType("application/vnd.docker.image.rootfs.foreign.diff.tar.gzip");

    private static final String OCI_FOREIGN_PREFIX = "application/vnd.oci.image.layer.nondistributable.v1.tar";
    private static final Set<String> SCHEMA_1 = Set.of(
            "application/vnd.docker.distribution.manifest.v1+json",
            "application/vnd.docker.distribution.manifest.v1+prettyjws");

    /** A list of manifests, one a platform. */
    public boolean isIndex() {
        return equals(OCI_INDEX) || equals(DOCKER_LIST);
    }

    /** The manifest of one image. */
    public boolean isManifest() {
        return equals(OCI_MANIFEST) || equals(DOCKER_MANIFEST);
    }

    public boolean isConfig() {
        return equals(OCI_CONFIG) || equals(DOCKER_CONFIG);
    }

    /** Docker's format of before 2015, which has neither configuration nor diff IDs. */
    public boolean isSchema1() {
        return SCHEMA_1.contains(name);
    }

    /** A tar of files, whatever its compression and wherever it may be kept. */
    public boolean isLayer() {
        return name.startsWith(OCI_LAYER.name) || name.startsWith(DOCKER_LAYER.name) || isForeignLayer();
    }

    /** A layer that registries need not keep; its descriptor has addresses instead. */
    public boolean isForeignLayer() {
        return name.startsWith(OCI_FOREIGN_PREFIX) || equals(DOCKER_FOREIGN_LAYER);
    }

    /** Whether the type is one of Docker's, not the OCI's. */
    public boolean isDockers() {
        return name.startsWith("application/vnd.docker.");
    }

    /** The compression that a layer's type promises. */
    public Compression declaredCompression() {
        if (name.endsWith("gzip")) {
            return Compression.GZIP;
        }
        return name.endsWith("zstd") ? Compression.ZSTD : Compression.NONE;
    }

    @Override
    public String toString() {
        return name;
    }
}
