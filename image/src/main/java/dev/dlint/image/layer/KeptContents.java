package dev.dlint.image.layer;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Keeps the start of chosen files, for what needs whole small files such as {@code /etc/passwd}, or first bytes such as those of programs. */
public final class KeptContents implements ContentInspector {
    private final Predicate<FileEntry> chosen;
    private final int mostBytes;
    private final Map<Place, byte[]> contents = new ConcurrentHashMap<>();

    private record Place(int layer, String path) {}

    /**
     * @param chosen which files to keep
     * @param mostBytes of each file, the rest is dropped
     */
    public KeptContents(Predicate<FileEntry> chosen, int mostBytes) {
        this.chosen = chosen;
        this.mostBytes = mostBytes;
    }

    /** The start of a file, or null when it was not chosen or is not in that layer. */
    public byte @Nullable [] content(int layer, String path) {
        return contents.get(new Place(layer, path));
    }

    @Override
    public @Nullable ContentSink inspect(int layer, FileEntry file) {
        return chosen.test(file) ? new Keeper(new Place(layer, file.path())) : null;
    }

    private final class Keeper implements ContentSink {
        private final Place place;
        private final ByteArrayOutputStream start = new ByteArrayOutputStream();

        Keeper(Place place) {
            this.place = place;
        }

        @Override
        public void accept(byte[] buffer, int length) {
            start.write(buffer, 0, Math.min(length, mostBytes - start.size()));
        }

        @Override
        public void end() {
            contents.put(place, start.toByteArray());
        }
    }
}
