package dev.dlint.image.layer;

import org.jspecify.annotations.Nullable;

/**
 * Looks at the content of files while their layer is read. Several layers are read at once: an inspector is called from several threads, a
 * sink only from the one of its layer.
 */
@FunctionalInterface
public interface ContentInspector {
    /**
     * Asked before the content of each regular file is read.
     *
     * @param layer the index of the layer
     * @param file the entry, its fingerprint not yet known
     * @return what takes the content, or null when this file is of no interest
     */
    @Nullable
    ContentSink inspect(int layer, FileEntry file);

    /** Takes the content of one file. */
    interface ContentSink {
        /** Takes the next {@code length} bytes, at least one; the buffer is reused afterwards. */
        void accept(byte[] buffer, int length);

        /** The content is complete. Not called when reading failed. */
        void end();
    }
}
