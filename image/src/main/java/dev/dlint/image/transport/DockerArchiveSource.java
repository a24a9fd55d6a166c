package dev.dlint.image.transport;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.MissingImageException;
import dev.dlint.image.json.JsonObject;
import dev.dlint.image.layer.Layer;
import dev.dlint.image.manifest.ImageConfig;
import dev.dlint.image.manifest.ImageIndex;
import dev.dlint.image.manifest.MediaType;
import dev.dlint.image.reference.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code docker save}, {@code podman save} and {@code buildah push docker-archive:} write: {@code manifest.json} lists the images, their
 * configurations and layers by file name. Since version 25 Docker's archive is an OCI layout as well, with the files named by digest.
 *
 * <pre>{@code
 * [{"Config": "blobs/sha256/33a5...", "RepoTags": ["app:1"], "Layers": ["blobs/sha256/369c..."]}]
 * }</pre>
 */
final class DockerArchiveSource implements ImageSource {
    static final String MANIFEST = "manifest.json";

    private static final MediaType UNDECLARED = new MediaType("");

    /** Names of configurations that say their digest: {@code HEX.json} and {@code blobs/sha256/HEX}. */
    private static final Pattern NAMED_BY_DIGEST = Pattern.compile("(?:blobs/sha256/)?([0-9a-f]{64})(?:\\.json)?");

    private final ArchiveFile archive;
    private final String place;
    private final @Nullable String wanted;

    DockerArchiveSource(ArchiveFile archive, String place, @Nullable String wanted) {
        this.archive = archive;
        this.place = place;
        this.wanted = wanted;
    }

    @Override
    public List<ImageEntry> images() throws ImageException {
        List<JsonObject> images = JsonObject.parseList(archive.read(MANIFEST), MANIFEST + " of " + place);
        if (images.isEmpty()) {
            throw new MissingImageException(place + " holds no image");
        }
        List<ImageEntry> chosen = new ArrayList<>();
        for (JsonObject image : chosen(images)) {
            chosen.add(new ImageEntry(null, () -> image(image)));
        }
        return List.copyOf(chosen);
    }

    private List<JsonObject> chosen(List<JsonObject> images) throws ImageException {
        if (wanted == null) {
            return onlyOne(images);
        }
        if (wanted.matches("@\\d{1,6}")) {
            int index = Integer.parseInt(wanted.substring(1));
            if (index < images.size()) {
                return List.of(images.get(index));
            }
        }
        List<JsonObject> chosen = new ArrayList<>();
        for (JsonObject image : images) {
            if (image.texts("RepoTags").stream().anyMatch(tag -> OciLayoutSource.isSameReference(wanted, tag))) {
                chosen.add(image);
            }
        }
        if (chosen.isEmpty()) {
            throw new MissingImageException(place + " has no image named " + wanted + ", only: " + names(images));
        }
        return chosen;
    }

    /** Several images under one set of names are one image in several platforms. */
    private List<JsonObject> onlyOne(List<JsonObject> images) throws ImageException {
        List<String> tags = images.get(0).texts("RepoTags");
        for (JsonObject image : images) {
            if (!image.texts("RepoTags").equals(tags)) {
                throw new MissingImageException(
                        place + " holds several images: " + names(images) + "; name one of them after a colon");
            }
        }
        return images;
    }

    private static String names(List<JsonObject> images) throws ImageException {
        List<String> names = new ArrayList<>();
        for (JsonObject image : images) {
            names.add(String.join(" = ", image.texts("RepoTags")));
        }
        return String.join(", ", names);
    }

    private Image image(JsonObject entry) throws ImageException {
        String configName = entry.text("Config");
        byte[] json = archive.read(configName);
        Digest id = Digest.sha256(json);
        Digest named = digestIn(configName);
        if (named != null && !named.equals(id)) {
            throw new BrokenImageException(
                    "image configuration " + configName + " of " + place + " has the digest " + id);
        }
        ImageConfig config = ImageConfig.parse(json, "image configuration " + id);
        List<String> names = entry.texts("RepoTags");
        Image inLayout = inLayout(id);
        if (inLayout != null) {
            return new Image(
                    names,
                    id,
                    inLayout.digest(),
                    inLayout.manifest(),
                    config,
                    inLayout.layers(),
                    inLayout.attestations());
        }
        return new Image(names, id, null, null, config, layers(entry, config), List.of());
    }

    private List<Layer> layers(JsonObject entry, ImageConfig config) throws ImageException {
        List<String> files = entry.texts("Layers");
        if (files.size() != config.diffIds().size()) {
            throw new BrokenImageException(MANIFEST + " of " + place + " lists " + files.size()
                    + " layers, the configuration " + config.diffIds().size() + " diff IDs");
        }
        List<Layer> layers = new ArrayList<>();
        for (String file : files) {
            layers.add(layer(layers.size(), file, config.diffIds().get(layers.size())));
        }
        return List.copyOf(layers);
    }

    private Layer layer(int index, String file, Digest diffId) throws ImageException {
        FileSlice content = archive.member(file);
        return new Layer(index, diffId, null, content.length(), UNDECLARED, content);
    }

    /** The same image in the OCI layout that the archive also is, which declares media types and has attestations; null without one. */
    private @Nullable Image inLayout(Digest id) throws ImageException {
        if (!archive.has(OciLayoutSource.INDEX)) {
            return null;
        }
        ImageIndex index =
                ImageIndex.parse(archive.read(OciLayoutSource.INDEX), OciLayoutSource.INDEX + " of " + place);
        OciImages images = new OciImages(
                blob -> archive.member(OciLayoutSource.blobName(blob.digest())).open(), List.of());
        for (ImageEntry entry : images.images(index)) {
            Image image = openIfThere(entry);
            if (image != null && image.id().equals(id)) {
                return image;
            }
        }
        return null;
    }

    /** An index may list platforms that the engine never pulled and so did not save. */
    private static @Nullable Image openIfThere(ImageEntry entry) throws ImageException {
        try {
            return entry.open();
        } catch (MissingImageException e) {
            return null;
        }
    }

    private static @Nullable Digest digestIn(String name) {
        Matcher matcher = NAMED_BY_DIGEST.matcher(name);
        return matcher.matches() ? new Digest(Digest.Algorithm.SHA256, matcher.group(1)) : null;
    }

    @Override
    public void close() {
        // Members are opened one by one.
    }
}
