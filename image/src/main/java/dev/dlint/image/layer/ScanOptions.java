package dev.dlint.image.layer;

import java.util.List;

/**
 * How layers are read.
 *
 * @param limits how much is read at most
 * @param threads how many layers are read at once, at least 1
 * @param contents whether contents are read, hashed and verified; without them, only the names, sizes and metadata of the files are known, and
 *     of an uncompressed layer only those are read
 * @param inspectors what looks at the contents; of no effect without {@code contents}
 * @param progress told of the bytes as they are read
 */
public record ScanOptions(
        ScanLimits limits, int threads, boolean contents, List<ContentInspector> inspectors, Progress progress) {

    /** Told how far a scan is. Called from the threads that read, about every 64 KiB. */
    @FunctionalInterface
    public interface Progress {
        /** Some more bytes of the blob, as stored, have been read. */
        void read(Layer layer, long bytes);
    }

    /** Everything is read and verified, on as many threads as there are processors. */
    public static final ScanOptions DEFAULT = new ScanOptions(
            ScanLimits.DEFAULT, Runtime.getRuntime().availableProcessors(), true, List.of(), (layer, bytes) -> {});

    /** @throws IllegalArgumentException when there is no thread */
    public ScanOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1");
        }
        inspectors = List.copyOf(inspectors);
    }

    public ScanOptions withLimits(ScanLimits newLimits) {
        return new ScanOptions(newLimits, threads, contents, inspectors, progress);
    }

    public ScanOptions withThreads(int count) {
        return new ScanOptions(limits, count, contents, inspectors, progress);
    }

    /** Only names, sizes and metadata; nothing is verified. */
    public ScanOptions withoutContents() {
        return new ScanOptions(limits, threads, false, List.of(), progress);
    }

    public ScanOptions withInspectors(List<ContentInspector> newInspectors) {
        return new ScanOptions(limits, threads, contents, newInspectors, progress);
    }

    public ScanOptions withProgress(Progress newProgress) {
        return new ScanOptions(limits, threads, contents, inspectors, newProgress);
    }
}
