package dev.dlint.image.manifest;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * Several manifests under one name: one a platform, and what belongs to them. Also Docker's manifest list, and {@code index.json} of an OCI
 * layout, where the entries are the layout's tags.
 *
 * <pre>{@code
 * {
 *   "schemaVersion": 2,
 *   "mediaType": "application/vnd.oci.image.index.v1+json",
 *   "manifests": [
 *     {"mediaType": "application/vnd.oci.image.manifest.v1+json", "digest": "sha256:...", "size": 1345,
 *      "platform": {"os": "linux", "architecture": "amd64"}},
 *     {"mediaType": "application/vnd.oci.image.manifest.v1+json", "digest": "sha256:...", "size": 841,
 *      "platform": {"os": "unknown", "architecture": "unknown"},
 *      "annotations": {"vnd.docker.reference.type": "attestation-manifest", "vnd.docker.reference.digest": "sha256:..."}}
 *   ]
 * }
 * }</pre>
 *
 * @param mediaType as written, empty when it is not
 * @param manifests in written order
 * @see <a href="https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md">OCI image specification, "Image index"</a>
 */
public record ImageIndex(MediaType mediaType, List<Descriptor> manifests, Map<String, String> annotations) {

    static ImageIndex read(JsonObject json) throws ImageException {
        return new ImageIndex(
                new MediaType(json.textOrEmpty("mediaType")),
                Descriptor.readAll(json.objects("manifests")),
                json.textMap("annotations"));
    }

    /**
     * Reads an index.
     *
     * @param document what it is, for errors
     */
    public static ImageIndex parse(byte[] json, String document) throws ImageException {
        ManifestDocument read = ManifestDocument.parse(json, document);
        if (read instanceof ManifestDocument.OfIndex index) {
            return index.index();
        }
        throw new BrokenImageException(document + " is a manifest where an index is expected");
    }

    /** The entries that are images: no attestations, no artifacts for unknown platforms. */
    public List<Descriptor> images() {
        return manifests.stream()
                .filter(entry -> !entry.isAttestation())
                .filter(entry -> entry.platform() == null || !entry.platform().isUnknown())
                .toList();
    }

    /** The attestations about one of the images. */
    public List<Descriptor> attestationsOf(Descriptor image) {
        String digest = image.digest().toString();
        return manifests.stream()
                .filter(entry -> digest.equals(entry.attests()))
                .toList();
    }
}
