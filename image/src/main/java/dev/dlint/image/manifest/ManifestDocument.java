package dev.dlint.image.manifest;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.UnsupportedImageException;
import dev.dlint.image.json.JsonObject;

/**
 * What a digest or tag of a repository leads to: an index or a manifest.
 *
 * <p>A document that could be read as both is refused, and so is one whose content is not what its media type says: two tools would see two
 * images in it (OCI image specification, security advisory GHSA-77vh-xpmg-72qh).
 */
public sealed interface ManifestDocument {

    /** An index of manifests. */
    record OfIndex(ImageIndex index) implements ManifestDocument {}

    /** The manifest of one image. */
    record OfImage(ImageManifest manifest) implements ManifestDocument {}

    /**
     * Reads an index or a manifest of the OCI or of Docker's schema 2.
     *
     * @param document what it is, for errors: {@code manifest sha256:...}
     * @throws UnsupportedImageException for schema 1
     * @throws BrokenImageException when it is neither, or both
     */
    static ManifestDocument parse(byte[] json, String document) throws ImageException {
        JsonObject object = JsonObject.parse(json, document);
        refuseSchema1(object, document);
        boolean index = object.has("manifests");
        boolean manifest = object.has("config") || object.has("layers");
        if (index == manifest) {
            throw new BrokenImageException(document
                    + (index ? " could be read as an index and as a manifest" : " is neither a manifest nor an index"));
        }
        checkDeclared(new MediaType(object.textOrEmpty("mediaType")), index, document);
        return index ? new OfIndex(ImageIndex.read(object)) : new OfImage(ImageManifest.read(object));
    }

    private static void refuseSchema1(JsonObject object, String document) throws ImageException {
        boolean schema1 = object.number("schemaVersion", 2) == 1
                || new MediaType(object.textOrEmpty("mediaType")).isSchema1()
                || object.has("fsLayers");
        if (schema1) {
            throw new UnsupportedImageException(
                    document + " is in Docker's schema 1, which holds no configuration and no diff IDs; convert it"
                            + " with: skopeo copy --format v2s2 docker://IMAGE docker-archive:image.tar");
        }
    }

    private static void checkDeclared(MediaType declared, boolean index, String document) throws ImageException {
        boolean contradicts = index ? declared.isManifest() : declared.isIndex();
        if (contradicts) {
            throw new BrokenImageException(
                    document + " is declared as " + declared + " but is " + (index ? "an index" : "a manifest"));
        }
    }
}
