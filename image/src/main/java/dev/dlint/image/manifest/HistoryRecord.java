package dev.dlint.image.manifest;

import dev.dlint.image.ImageException;
import dev.dlint.image.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of how an image was built, as its builder noted it.
 *
 * <pre>{@code
 * {
 *   "created": "2026-11-24T14:44:08.50475338Z",
 *   "created_by": "RUN /bin/sh -c apt-get update # buildkit",
 *   "comment": "buildkit.dockerfile.v0"
 * }
 * }</pre>
 *
 * @param created when, where it is noted as a valid time
 * @param createdBy the command in the builder's own notation, empty when there is none
 * @param comment free text; BuildKit and buildah note themselves here
 * @param emptyLayer whether the step only changed the configuration
 * @see <a href="https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md#properties">OCI image specification, "history"</a>
 */
public record HistoryRecord(
        @Nullable Instant created, String createdBy, String comment, String author, boolean emptyLayer) {

    static HistoryRecord read(JsonObject json) throws ImageException {
        return new HistoryRecord(
                Timestamps.read(json.optionalText("created")),
                json.textOrEmpty("created_by"),
                json.textOrEmpty("comment"),
                json.textOrEmpty("author"),
                json.flag("empty_layer"));
    }
}
