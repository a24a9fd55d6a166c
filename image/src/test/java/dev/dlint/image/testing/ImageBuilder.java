package dev.dlint.image.testing;

import dev.dlint.image.manifest.Compression;
import dev.dlint.image.manifest.MediaType;
import dev.dlint.image.reference.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A small image, and the forms in which tools store one. */
public final class ImageBuilder {
    private final List<byte[]> tars = new ArrayList<>();
    private final List<String> history = new ArrayList<>();
    private String architecture = "amd64";
    private String container = "{}";
    private Compression compression = Compression.GZIP;

    public static ImageBuilder image(TarBuilder... layers) {
        ImageBuilder builder = new ImageBuilder();
        for (TarBuilder layer : layers) {
            builder.tars.add(layer.build());
        }
        return builder;
    }

    public ImageBuilder architecture(String name) {
        architecture = name;
        return this;
    }

    public ImageBuilder compression(Compression chosen) {
        compression = chosen;
        return this;
    }

    /** The {@code config} member, as JSON. */
    public ImageBuilder container(String json) {
        container = json;
        return this;
    }

    public ImageBuilder history(String createdBy, boolean emptyLayer) {
        history.add("{\"created_by\": \"" + createdBy + "\", \"empty_layer\": " + emptyLayer + "}");
        return this;
    }

    public byte[] config() {
        String diffIds =
                tars.stream().map(tar -> "\"" + Digest.sha256(tar) + "\"").collect(Collectors.joining(", "));
        return utf8("""
                {"os": "linux", "architecture": "%s", "config": %s,
                 "rootfs": {"type": "layers", "diff_ids": [%s]}, "history": [%s]}
                """.formatted(architecture, container, diffIds, String.join(", ", history)));
    }

    public Digest id() {
        return Digest.sha256(config());
    }

    public byte[] manifest() {
        String layers =
                tars.stream().map(tar -> descriptor(layerType(), blob(tar), "")).collect(Collectors.joining(", "));
        return utf8("{\"schemaVersion\": 2, \"mediaType\": \"" + MediaType.OCI_MANIFEST + "\", \"config\": "
                + descriptor(MediaType.OCI_CONFIG, config(), "") + ", \"layers\": [" + layers + "]}");
    }

    /** Manifest, configuration and layers by digest. */
    public Map<Digest, byte[]> blobs() {
        Map<Digest, byte[]> blobs = new LinkedHashMap<>();
        blobs.put(Digest.sha256(manifest()), manifest());
        blobs.put(id(), config());
        tars.forEach(tar -> blobs.put(Digest.sha256(blob(tar)), blob(tar)));
        return blobs;
    }

    /** A descriptor of some bytes; {@code more} is further members, starting with a comma. */
    public static String descriptor(MediaType type, byte[] content, String more) {
        return "{\"mediaType\": \"" + type + "\", \"digest\": \"" + Digest.sha256(content) + "\", \"size\": "
                + content.length + more + "}";
    }

    public String descriptor(String more) {
        return descriptor(MediaType.OCI_MANIFEST, manifest(), more);
    }

    public static byte[] index(String... descriptors) {
        return utf8("{\"schemaVersion\": 2, \"mediaType\": \"" + MediaType.OCI_INDEX + "\", \"manifests\": ["
                + String.join(", ", descriptors) + "]}");
    }

    public static String named(String name) {
        return ", \"annotations\": {\"org.opencontainers.image.ref.name\": \"" + name + "\"}";
    }

    /** The files of an OCI layout. */
    public static Map<String, byte[]> layout(byte[] index, ImageBuilder... images) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("oci-layout", utf8("{\"imageLayoutVersion\": \"1.0.0\"}"));
        files.put("index.json", index);
        for (ImageBuilder image : images) {
            image.blobs().forEach((digest, blob) -> files.put("blobs/sha256/" + digest.hex(), blob));
        }
        return files;
    }

    /** What docker save wrote before version 25. */
    public Map<String, byte[]> legacyArchive(String tag) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (byte[] tar : tars) {
            String name = "%064x/layer.tar".formatted(names.size());
            names.add("\"" + name + "\"");
            files.put(name, tar);
        }
        files.put(id().hex() + ".json", config());
        files.put("manifest.json", dockerManifest(id().hex() + ".json", tag, names));
        return files;
    }

    /** What docker save writes since version 25. */
    public Map<String, byte[]> hybridArchive(String tag) {
        Map<String, byte[]> files = layout(index(descriptor(named(tag))), this);
        List<String> names = new ArrayList<>();
        tars.forEach(
                tar -> names.add("\"blobs/sha256/" + Digest.sha256(blob(tar)).hex() + "\""));
        files.put("manifest.json", dockerManifest("blobs/sha256/" + id().hex(), tag, names));
        return files;
    }

    public static byte[] dockerManifest(String config, String tag, List<String> quotedLayers) {
        return utf8("[{\"Config\": \"" + config + "\", \"RepoTags\": [\"" + tag + "\"], \"Layers\": " + quotedLayers
                + "}]");
    }

    public static TarBuilder archive(Map<String, byte[]> files) {
        TarBuilder tar = TarBuilder.tar();
        files.forEach(tar::file);
        return tar;
    }

    public static Path write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path write(Path folder, Map<String, byte[]> files) {
        files.forEach((name, content) -> write(folder.resolve(name), content));
        return folder;
    }

    private MediaType layerType() {
        return switch (compression) {
            case NONE -> MediaType.OCI_LAYER;
            case GZIP -> MediaType.OCI_LAYER_GZIP;
            case ZSTD -> MediaType.OCI_LAYER_ZSTD;
        };
    }

    private byte[] blob(byte[] tar) {
        return switch (compression) {
            case NONE -> tar;
            case GZIP -> TarBuilder.gzip(tar);
            case ZSTD -> TarBuilder.zstd(tar);
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
