package dev.dlint.image.transport;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.LimitExceededException;
import dev.dlint.image.MissingImageException;
import dev.dlint.image.layer.EntryName;
import dev.dlint.image.layer.TarStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * A tar on disk whose members are read in any order. Its headers are read once, by seeking from one to the next; symbolic links lead only to
 * other members.
 */
final class ArchiveFile {
    private static final int MOST_MEMBERS = 100_000;
    private static final int MOST_HEADER_BYTES = 1 << 20;
    private static final int MOST_LINKS = 10;

    private final Path file;
    private final Map<String, FileSlice> members = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();

    private ArchiveFile(Path file) {
        this.file = file;
    }

    /** Reads the headers of an archive. */
    static ArchiveFile open(Path file) throws ImageException {
        ArchiveFile archive = new ArchiveFile(file);
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            archive.list(in);
        } catch (ImageException e) {
            throw e;
        } catch (IOException e) {
            throw new BrokenImageException(file + " cannot be read as a tar: " + e.getMessage(), e);
        }
        return archive;
    }

    boolean has(String name) {
        return slice(name) != null;
    }

    /** A member, its links followed. */
    FileSlice member(String name) throws MissingImageException {
        FileSlice slice = slice(name);
        if (slice == null) {
            throw new MissingImageException(file + " has no " + name);
        }
        return slice;
    }

    /** A small member in memory. */
    byte[] read(String name) throws ImageException {
        return member(name).readSmall(name + " in " + file);
    }

    private @Nullable FileSlice slice(String name) {
        String current = name;
        for (int i = 0; current != null && i < MOST_LINKS && links.containsKey(current); i++) {
            current =
                    EntryName.normalise(EntryName.child(EntryName.parent(current), String.valueOf(links.get(current))));
        }
        return current == null ? null : members.get(current);
    }

    private void list(FileInputStream in) throws IOException {
        long length = in.getChannel().size();
        TarStream tar = new TarStream(in, file.toString(), MOST_HEADER_BYTES);
        for (TarArchiveEntry entry = tar.next(); entry != null; entry = tar.next()) {
            String name = EntryName.normalise(entry.getName());
            if (members.size() + links.size() >= MOST_MEMBERS) {
                throw new LimitExceededException(
                        file + " has more than " + MOST_MEMBERS + " members, which is the limit");
            }
            if (name != null && entry.isSymbolicLink()) {
                links.put(name, entry.getLinkName());
            } else if (name != null && entry.isFile() && !entry.isSparse()) {
                add(name, new FileSlice(file, in.getChannel().position(), entry.getSize()), length);
            }
        }
    }

    private void add(String name, FileSlice slice, long length) throws BrokenImageException {
        if (slice.start() + slice.length() > length) {
            throw new BrokenImageException(file + " ends before " + name + " does; it is truncated");
        }
        members.put(name, slice);
    }
}
