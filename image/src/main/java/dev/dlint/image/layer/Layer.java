package dev.dlint.image.layer;

import dev.dlint.image.manifest.MediaType;
import dev.dlint.image.reference.Digest;
import org.jspecify.annotations.Nullable;

/**
 * One layer as the image names it, not read yet.
 *
 * @param index its place, 0 for the lowest
 * @param diffId the digest of its tar, from the image configuration
 * @param digest the digest of the blob as stored, null where the archive does not record one
 * @param size the length of the blob as stored in bytes, -1 where it is not recorded
 * @param mediaType as declared, empty where the archive declares none
 * @param content the blob as stored
 */
public record Layer(
        int index, Digest diffId, @Nullable Digest digest, long size, MediaType mediaType, BlobContent content) {

    /** The layer's name in messages, counted from 1 as people do. */
    public String name() {
        return "layer " + (index + 1) + " (" + (digest == null ? "diff ID " + diffId : digest) + ")";
    }
}
