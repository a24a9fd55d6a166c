package dev.dlint.image.registry;

import dev.dlint.image.manifest.Descriptor;
import dev.dlint.image.reference.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps blobs from registries on disk under their digests, up to a total size; the blobs that were not used for longest go first. Only a blob
 * that was read to its end and has its digest is kept. Several processes may share a folder.
 */
public final class BlobCache {
    private final Path folder;
    private final long mostBytes;

    /** Opens a blob elsewhere. */
    @FunctionalInterface
    public interface Origin {
        InputStream open() throws IOException;
    }

    /**
     * Uses a folder, which is made when it is needed.
     *
     * @param mostBytes the size of all blobs together
     */
    public BlobCache(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /** The blob from the cache, or from its origin into the cache. */
    public InputStream open(Descriptor blob, Origin origin) throws IOException {
        Path file = file(blob.digest());
        if (Files.exists(file)) {
            if (Files.size(file) == blob.size()) {
                touch(file);
                return Files.newInputStream(file);
            }
            Files.deleteIfExists(file);
        }
        if (blob.size() > mostBytes) {
            return origin.open();
        }
        Files.createDirectories(folder);
        return new CachingStream(origin.open(), blob.digest(), Files.createTempFile(folder, "part-", ""), this);
    }

    /** Keeps a complete file; moves it into place at once, so that no reader sees a part of it. */
    void keep(Path complete, Digest digest) throws IOException {
        Files.move(complete, file(digest), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        evict();
    }

    private Path file(Digest digest) {
        return folder.resolve(digest.algorithm() + "-" + digest.hex());
    }

    private static void touch(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (NoSuchFileException e) {
            throw new IOException("the cached blob was removed by another process; try again", e);
        }
    }

    private record Entry(Path file, long size, FileTime used) {}

    private synchronized void evict() throws IOException {
        List<Entry> oldestFirst = entries();
        long total = oldestFirst.stream().mapToLong(Entry::size).sum();
        for (Entry entry : oldestFirst) {
            if (total <= mostBytes) {
                return;
            }
            Files.deleteIfExists(entry.file());
            total -= entry.size();
        }
    }

    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                addIfThere(file, entries);
            }
        }
        entries.sort(Comparator.comparing(Entry::used));
        return entries;
    }

    private static void addIfThere(Path file, List<Entry> entries) throws IOException {
        try {
            entries.add(new Entry(file, Files.size(file), Files.getLastModifiedTime(file)));
        } catch (NoSuchFileException e) {
            // Another process was faster to remove it.
        }
    }
}
