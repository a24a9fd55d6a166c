package dev.dlint.image.layer;

import dev.dlint.image.LimitExceededException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;

/** Makes a {@link FileEntry} of each tar entry, or an {@link Oddity} where none can be made. */
final class EntryReader {
    private static final int PERMISSIONS = 07777;
    private static final String ATTRIBUTE_PREFIX = "SCHILY.xattr.";

    private final ScanBudget budget;
    private final Oddities oddities;

    EntryReader(ScanBudget budget, Oddities oddities) {
        this.budget = budget;
        this.oddities = oddities;
    }

    /** The entry, or null when it is none that an image could contain. */
    @Nullable
    FileEntry read(TarArchiveEntry header) throws LimitExceededException {
        String written = header.getName();
        String target = header.getLinkName() == null ? "" : header.getLinkName();
        budget.spendEntry(written.length() + target.length());
        FileKind kind = kind(header);
        if (kind == null || !isUsable(written, target)) {
            if (kind == null) {
                oddities.add(Oddity.Kind.UNKNOWN_TYPE, written, "type " + (char) header.getLinkFlag());
            }
            return null;
        }
        String path = EntryName.normalise(written);
        if (path == null) {
            oddities.add(Oddity.Kind.ESCAPES, written);
            return null;
        }
        return whiteoutOr(path, kind, header, kind == FileKind.FILE ? "" : target);
    }

    private boolean isUsable(String written, String target) {
        if (written.length() > EntryName.LONGEST || target.length() > EntryName.LONGEST) {
            oddities.add(Oddity.Kind.LONG_NAME, written);
            return false;
        }
        if (written.indexOf('\0') >= 0 || target.indexOf('\0') >= 0) {
            oddities.add(Oddity.Kind.NUL, written.replace('\0', '␀'));
            return false;
        }
        if (written.startsWith("/")) {
            oddities.add(Oddity.Kind.ABSOLUTE, written);
        }
        return true;
    }

    private @Nullable FileEntry whiteoutOr(String path, FileKind kind, TarArchiveEntry header, String target) {
        String directory = EntryName.parent(path);
        String name = path.substring(directory.isEmpty() ? 0 : directory.length() + 1);
        if (!name.startsWith(EntryName.WHITEOUT_PREFIX)) {
            return entry(path, kind, header, target);
        }
        if (name.equals(EntryName.OPAQUE_MARK)) {
            return entry(directory, FileKind.OPAQUE, header, "");
        }
        if (name.startsWith(EntryName.AUFS_PREFIX)) {
            return null;
        }
        String removed = name.substring(EntryName.WHITEOUT_PREFIX.length());
        if (removed.isEmpty() || removed.equals(".") || removed.equals("..")) {
            oddities.add(Oddity.Kind.BAD_WHITEOUT, path);
            return null;
        }
        return entry(EntryName.child(directory, removed), FileKind.WHITEOUT, header, "");
    }

    private static FileEntry entry(String path, FileKind kind, TarArchiveEntry header, String target) {
        return new FileEntry(
                path,
                kind,
                kind == FileKind.FILE ? header.getSize() : 0,
                header.getMode() & PERMISSIONS,
                header.getLongUserId(),
                header.getLongGroupId(),
                header.getLastModifiedTime().toInstant().getEpochSecond(),
                target,
                0,
                attributes(header.getExtraPaxHeaders()));
    }

    private static Set<String> attributes(Map<String, String> extended) {
        if (extended.isEmpty()) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>();
        for (String key : extended.keySet()) {
            if (key.startsWith(ATTRIBUTE_PREFIX)) {
                names.add(key.substring(ATTRIBUTE_PREFIX.length()));
            }
        }
        return names.isEmpty() ? Set.of() : Set.copyOf(names);
    }

    private static @Nullable FileKind kind(TarArchiveEntry header) {
        if (header.isDirectory()) {
            return FileKind.DIRECTORY;
        }
        return switch (header.getLinkFlag()) {
            case TarConstants.LF_NORMAL,
                    TarConstants.LF_OLDNORM,
                    TarConstants.LF_CONTIG,
                    TarConstants.LF_GNUTYPE_SPARSE -> FileKind.FILE;
            case TarConstants.LF_LINK -> FileKind.HARD_LINK;
            case TarConstants.LF_SYMLINK -> FileKind.SYMBOLIC_LINK;
            case TarConstants.LF_CHR -> FileKind.CHARACTER_DEVICE;
            case TarConstants.LF_BLK -> FileKind.BLOCK_DEVICE;
            case TarConstants.LF_FIFO -> FileKind.FIFO;
            default -> null;
        };
    }
}
