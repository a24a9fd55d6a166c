package dev.dlint.image.transport;

import dev.dlint.image.layer.Layer;
import dev.dlint.image.manifest.Descriptor;
import dev.dlint.image.manifest.ImageConfig;
import dev.dlint.image.manifest.ImageManifest;
import dev.dlint.image.reference.Digest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One image, its manifest and configuration read and verified, its layers not read yet.
 *
 * @param names the references that lead to it where it is, as written there; often one, may be none
 * @param id the digest of the configuration, which engines show as the image's ID
 * @param digest the digest of the manifest, null where the archive has no manifest in the sense of a registry
 * @param manifest the manifest, null as {@code digest} is
 * @param layers lowest first, as many as the configuration has diff IDs
 * @param attestations what an index holds about this image: SBOM and provenance
 */
public record Image(
        List<String> names,
        Digest id,
        @Nullable Digest digest,
        @Nullable ImageManifest manifest,
        ImageConfig config,
        List<Layer> layers,
        List<Descriptor> attestations) {}
