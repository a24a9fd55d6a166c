package dev.dlint.image.manifest;

import dev.dlint.image.ImageException;
import dev.dlint.image.json.JsonObject;
import dev.dlint.image.reference.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pointer to a blob, with all that is needed to check it.
 *
 * <pre>{@code
 * {
 *   "mediaType": "application/vnd.oci.image.manifest.v1+json",
 *   "digest": "sha256:2ee19921c4307d22789d9b322c98f86288d912abd32ae7f92ead6332aefbd8eb",
 *   "size": 1345,
 *   "platform": {"os": "linux", "architecture": "amd64"},
 *   "annotations": {"org.opencontainers.image.ref.name": "1"}
 * }
 * }</pre>
 *
 * @param mediaType the format of the blob; empty when the document names none
 * @param size the blob's length in bytes, at least 0
 * @param platform what the image runs on, where an index says it
 * @param annotations free-form facts, in written order
 * @param urls where a foreign layer may be fetched from; never followed
 * @see <a href="https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md">OCI image specification, "Content descriptors"</a>
 */
public record Descriptor(
        MediaType mediaType,
        Digest digest,
        long size,
        @Nullable Platform platform,
        Map<String, String> annotations,
        List<String> urls) {
    private static final String REFERENCE_TYPE = "vnd.docker.reference.type";
    private static final String REFERENCE_DIGEST = "vnd.docker.reference.digest";
    private static final String REF_NAME = "org.opencontainers.image.ref.name";
    private static final String CONTAINERD_NAME = "io.containerd.image.name";

    /** A bare pointer. */
    public Descriptor(MediaType mediaType, Digest digest, long size) {
        this(mediaType, digest, size, null, Map.of(), List.of());
    }

    static Descriptor read(JsonObject json) throws ImageException {
        long size = json.number("size");
        if (size < 0) {
            throw json.error("size", "must not be negative");
        }
        JsonObject platform = json.optionalObject("platform");
        return new Descriptor(
                new MediaType(json.textOrEmpty("mediaType")),
                digest(json, "digest"),
                size,
                platform == null ? null : Platform.read(platform),
                json.textMap("annotations"),
                json.texts("urls"));
    }

    static List<Descriptor> readAll(List<JsonObject> list) throws ImageException {
        List<Descriptor> descriptors = new ArrayList<>();
        for (JsonObject json : list) {
            descriptors.add(read(json));
        }
        return List.copyOf(descriptors);
    }

    private static Digest digest(JsonObject json, String name) throws ImageException {
        try {
            return Digest.parse(json.text(name));
        } catch (IllegalArgumentException e) {
            throw json.error(name, String.valueOf(e.getMessage()));
        }
    }

    /** Whether BuildKit stored an attestation (SBOM, provenance) here, not an image. */
    public boolean isAttestation() {
        return "attestation-manifest".equals(annotations.get(REFERENCE_TYPE));
    }

    /** The digest of the manifest that an attestation is about, as written; null for anything else. */
    public @Nullable String attests() {
        return isAttestation() ? annotations.get(REFERENCE_DIGEST) : null;
    }

    /** The tag of an entry in an OCI layout. */
    public @Nullable String refName() {
        return annotations.get(REF_NAME);
    }

    /** The name in full that Docker and containerd note beside the tag. */
    public @Nullable String containerdName() {
        return annotations.get(CONTAINERD_NAME);
    }
}
