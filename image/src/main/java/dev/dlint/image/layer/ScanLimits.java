package dev.dlint.image.layer;

/**
 * How much of an image is read before it is taken for an attack. Each is far above what images in use need.
 *
 * @param layerBytes uncompressed bytes of one layer
 * @param imageBytes uncompressed bytes of all layers
 * @param entries entries of all layers; each takes some 200 bytes of memory
 * @param nameBytes characters in all names and link targets
 * @param headerBytes bytes of one entry's headers, among them its extended (PAX) ones
 */
public record ScanLimits(long layerBytes, long imageBytes, long entries, long nameBytes, long headerBytes) {
    private static final long GIB = 1L << 30;

    /** 64 GiB a layer, 128 GiB an image, two million entries, 256 MiB of names and 1 MiB of headers an entry. */
    public static final ScanLimits DEFAULT = new ScanLimits(64 * GIB, 128 * GIB, 2_000_000, GIB / 4, 1 << 20);

    /** @throws IllegalArgumentException when a limit is not positive */
    public ScanLimits {
        if (Math.min(Math.min(layerBytes, imageBytes), Math.min(Math.min(entries, nameBytes), headerBytes)) <= 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    public ScanLimits withLayerBytes(long bytes) {
        return new ScanLimits(bytes, imageBytes, entries, nameBytes, headerBytes);
    }

    public ScanLimits withImageBytes(long bytes) {
        return new ScanLimits(layerBytes, bytes, entries, nameBytes, headerBytes);
    }

    public ScanLimits withEntries(long count) {
        return new ScanLimits(layerBytes, imageBytes, count, nameBytes, headerBytes);
    }

    public ScanLimits withNameBytes(long bytes) {
        return new ScanLimits(layerBytes, imageBytes, entries, bytes, headerBytes);
    }

    public ScanLimits withHeaderBytes(long bytes) {
        return new ScanLimits(layerBytes, imageBytes, entries, nameBytes, bytes);
    }
}
