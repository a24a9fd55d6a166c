package dev.dlint.image.layer;

import dev.dlint.image.layer.ContentInspector.ContentSink;
import dev.dlint.image.manifest.Compression;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/** Collects the files of one layer from its tar. */
final class LayerFiles {
    private final Layer layer;
    private final ScanOptions options;
    private final Oddities oddities;
    private final EntryReader reader;
    private final byte[] buffer = new byte[Decompression.BUFFER];
    private final Fingerprint fingerprint = new Fingerprint();
    private final List<FileEntry> removals = new ArrayList<>();
    private final Map<String, FileEntry> files = new LinkedHashMap<>();
    private long fileSize;

    LayerFiles(Layer layer, ScanOptions options, ScanBudget budget, Oddities oddities) {
        this.layer = layer;
        this.options = options;
        this.oddities = oddities;
        this.reader = new EntryReader(budget, oddities);
    }

    /** Reads the tar to the end of the stream, which lies behind the end of the tar. */
    void read(InputStream in) throws IOException {
        TarStream tar = new TarStream(in, layer.name(), options.limits().headerBytes());
        for (TarArchiveEntry header = tar.next(); header != null; header = tar.next()) {
            FileEntry entry = reader.read(header);
            if (entry != null) {
                add(header.isSparse() ? sparse(entry) : withContent(entry, tar));
            }
        }
        readTail(in);
    }

    ScannedLayer result(Compression compression, long storedSize, long tarSize) {
        List<FileEntry> entries = new ArrayList<>(removals.size() + files.size());
        entries.addAll(removals);
        entries.addAll(files.values());
        return new ScannedLayer(
                layer, compression, storedSize, tarSize, fileSize, List.copyOf(entries), oddities.toList());
    }

    private void add(FileEntry entry) {
        if (entry.kind().isRemoval()) {
            removals.add(entry);
            return;
        }
        fileSize += entry.size();
        FileEntry earlier = files.remove(entry.path());
        if (earlier != null && !(earlier.isDirectory() && entry.isDirectory())) {
            oddities.add(Oddity.Kind.DUPLICATE, entry.path());
        }
        files.put(entry.path(), entry);
    }

    private FileEntry sparse(FileEntry entry) {
        oddities.add(Oddity.Kind.SPARSE, entry.path());
        return entry;
    }

    private FileEntry withContent(FileEntry entry, TarStream tar) throws IOException {
        if (!entry.isFile() || !options.contents()) {
            return entry;
        }
        List<ContentSink> sinks = sinks(entry);
        fingerprint.reset();
        for (int length = tar.read(buffer); length >= 0; length = tar.read(buffer)) {
            fingerprint.update(buffer, length);
            for (ContentSink sink : sinks) {
                sink.accept(buffer, length);
            }
        }
        sinks.forEach(ContentSink::end);
        return entry.withFingerprint(fingerprint.value());
    }

    private List<ContentSink> sinks(FileEntry entry) {
        List<ContentSink> sinks = new ArrayList<>(options.inspectors().size());
        for (ContentInspector inspector : options.inspectors()) {
            ContentSink sink = inspector.inspect(layer.index(), entry);
            if (sink != null) {
                sinks.add(sink);
            }
        }
        return sinks;
    }

    private void readTail(InputStream in) throws IOException {
        boolean onlyZeros = true;
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            for (int i = 0; i < length; i++) {
                onlyZeros &= buffer[i] == 0;
            }
        }
        if (!onlyZeros) {
            oddities.add(Oddity.Kind.TRAILING_DATA, "");
        }
    }
}
