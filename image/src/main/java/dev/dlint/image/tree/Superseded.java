package dev.dlint.image.tree;

import dev.dlint.image.layer.FileEntry;

/**
 * A file that is stored in a layer but that no container sees: its bytes could be saved.
 *
 * @param file the entry whose content is stored in vain
 * @param layer the layer that stores it
 * @param byLayer the layer that deletes or replaces it, {@code layer} itself or above
 */
public record Superseded(FileEntry file, int layer, int byLayer, Cause cause) {

    /** Why a file is no longer seen. */
    public enum Cause {
        /** Removed by a whiteout, with its directory or alone. */
        DELETED,
        /** Another content, or something that is no file, took its path. */
        REPLACED,
        /** Stored again with the same content and other metadata, as chmod, chown and setcap in a later step do. */
        METADATA_CHANGED,
        /** Stored again with the same content and metadata; at most the time differs. */
        REWRITTEN
    }

    /** The bytes that are stored in vain. */
    public long size() {
        return file.size();
    }
}
