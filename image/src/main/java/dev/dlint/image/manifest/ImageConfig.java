package dev.dlint.image.manifest;

import dev.dlint.image.ImageException;
import dev.dlint.image.json.JsonObject;
import dev.dlint.image.reference.Digest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of one image: what a container of it runs, the diff IDs of its layers and how it was built.
 *
 * <pre>{@code
 * {
 *   "created": "2026-11-24T14:44:08.716192565Z",
 *   "architecture": "amd64",
 *   "os": "linux",
 *   "config": {"User": "1000", "Env": ["PATH=/usr/bin:/bin"], "Cmd": ["/bin/sh"], "WorkingDir": "/"},
 *   "rootfs": {"type": "layers", "diff_ids": ["sha256:369c94943b1974160fd0b7ae936790bb51d7c4226bf1a280fc0425867e2c4bc3"]},
 *   "history": [{"created_by": "ADD rootfs.tar / # buildkit", "comment": "buildkit.dockerfile.v0"}]
 * }
 * }</pre>
 *
 * @param created when the image was built, where that is noted as a valid time
 * @param diffIds the digests of the uncompressed layers, lowest first
 * @param history one record a build step; optional, so that its length says nothing about the layers
 * @see <a href="https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md">OCI image specification, "Image configuration"</a>
 */
public record ImageConfig(
        @Nullable Instant created,
        String author,
        Platform platform,
        ContainerConfig container,
        List<Digest> diffIds,
        List<HistoryRecord> history) {

    /**
     * Reads a configuration.
     *
     * @param document what it is, for errors: {@code image configuration sha256:...}
     */
    public static ImageConfig parse(byte[] json, String document) throws ImageException {
        JsonObject object = JsonObject.parse(json, document);
        return new ImageConfig(
                Timestamps.read(object.optionalText("created")),
                object.textOrEmpty("author"),
                Platform.read(object),
                ContainerConfig.read(object.optionalObject("config")),
                diffIds(object.object("rootfs")),
                history(object.objects("history")));
    }

    private static List<Digest> diffIds(JsonObject rootfs) throws ImageException {
        List<Digest> diffIds = new ArrayList<>();
        for (String text : rootfs.texts("diff_ids")) {
            try {
                diffIds.add(Digest.parse(text));
            } catch (IllegalArgumentException e) {
                throw rootfs.error("diff_ids[" + diffIds.size() + "]", String.valueOf(e.getMessage()));
            }
        }
        return List.copyOf(diffIds);
    }

    private static List<HistoryRecord> history(List<JsonObject> list) throws ImageException {
        List<HistoryRecord> history = new ArrayList<>();
        for (JsonObject record : list) {
            history.add(HistoryRecord.read(record));
        }
        return List.copyOf(history);
    }
}
