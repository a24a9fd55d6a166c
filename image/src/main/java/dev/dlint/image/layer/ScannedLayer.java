package dev.dlint.image.layer;

import dev.dlint.image.manifest.Compression;
import java.util.List;

/**
 * What was found in a layer.
 *
 * @param compression how the blob is compressed in truth
 * @param storedSize the length of the blob in bytes
 * @param tarSize the length of the tar in it
 * @param fileSize the sum of the sizes of its files, which tools call the layer's size
 * @param entries in the order of the tar; of a path that occurs twice only the last entry
 * @param oddities the first hundred
 */
public record ScannedLayer(
        Layer layer,
        Compression compression,
        long storedSize,
        long tarSize,
        long fileSize,
        List<FileEntry> entries,
        List<Oddity> oddities) {

    /** A layer whose content is kept elsewhere. */
    static ScannedLayer absent(Layer layer) {
        Oddity foreign = new Oddity(Oddity.Kind.FOREIGN, "", layer.mediaType().name());
        return new ScannedLayer(
                layer,
                layer.mediaType().declaredCompression(),
                Math.max(layer.size(), 0),
                0,
                0,
                List.of(),
                List.of(foreign));
    }

    /** Whether nothing of the layer was read because it is kept elsewhere. */
    public boolean isAbsent() {
        return oddities.stream().anyMatch(oddity -> oddity.kind() == Oddity.Kind.FOREIGN);
    }
}
