package dev.dlint.image.manifest;

import dev.dlint.image.ImageException;
import dev.dlint.image.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * The blobs of one image, lowest layer first. Docker's schema 2 has the same members.
 *
 * <pre>{@code
 * {
 *   "schemaVersion": 2,
 *   "mediaType": "application/vnd.oci.image.manifest.v1+json",
 *   "config": {"mediaType": "application/vnd.oci.image.config.v1+json", "digest": "sha256:...", "size": 2337},
 *   "layers": [
 *     {"mediaType": "application/vnd.oci.image.layer.v1.tar+gzip", "digest": "sha256:...", "size": 1083924}
 *   ],
 *   "annotations": {"org.opencontainers.image.base.name": "docker.io/library/debian:12"}
 * }
 * }</pre>
 *
 * @param mediaType as written; older OCI manifests have none
 * @see <a href="https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md">OCI image specification, "Image manifest"</a>
 */
public record ImageManifest(
        MediaType mediaType, Descriptor config, List<Descriptor> layers, Map<String, String> annotations) {

    static ImageManifest read(JsonObject json) throws ImageException {
        return new ImageManifest(
                new MediaType(json.textOrEmpty("mediaType")),
                Descriptor.read(json.object("config")),
                Descriptor.readAll(json.objects("layers")),
                json.textMap("annotations"));
    }
}
