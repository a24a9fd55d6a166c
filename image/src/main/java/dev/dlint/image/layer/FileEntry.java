package dev.dlint.image.layer;

import java.util.Set;

/**
 * One entry of a layer's tar.
 *
 * @param path from the root, without a leading slash, without {@code .} and {@code ..}; empty for the root itself. A whiteout has the path that
 *     it removes, an opaque mark that of its directory
 * @param size the bytes that the layer stores for its content, at least 0
 * @param mode permissions with setuid, setgid and sticky bits, 0 to 07777
 * @param modified seconds since 1970
 * @param linkTarget as written, for links; else empty
 * @param fingerprint tells contents of equal size apart, see {@link Fingerprint}; 0 when the content was not read
 * @param attributes the names of extended attributes, such as {@code security.capability}
 */
public record FileEntry(
        String path,
        FileKind kind,
        long size,
        int mode,
        long userId,
        long groupId,
        long modified,
        String linkTarget,
        long fingerprint,
        Set<String> attributes) {
    private static final int SETUID = 04000;
    private static final int SETGID = 02000;
    private static final int STICKY = 01000;
    private static final int EXECUTABLE = 0111;
    private static final int WRITABLE_BY_ALL = 0002;

    FileEntry withFingerprint(long newFingerprint) {
        return new FileEntry(path, kind, size, mode, userId, groupId, modified, linkTarget, newFingerprint, attributes);
    }

    public boolean isFile() {
        return kind == FileKind.FILE;
    }

    public boolean isDirectory() {
        return kind == FileKind.DIRECTORY;
    }

    public boolean isSetuid() {
        return (mode & SETUID) != 0;
    }

    public boolean isSetgid() {
        return (mode & SETGID) != 0;
    }

    public boolean isSticky() {
        return (mode & STICKY) != 0;
    }

    /** Whether anyone may execute it. */
    public boolean isExecutable() {
        return (mode & EXECUTABLE) != 0;
    }

    public boolean isWorldWritable() {
        return (mode & WRITABLE_BY_ALL) != 0;
    }

    /** The last part of the path. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether both are files with the same bytes; false when either content was not read. */
    public boolean hasContentOf(FileEntry other) {
        boolean read = size == 0 || (fingerprint != 0 && other.fingerprint != 0);
        return isFile() && other.isFile() && read && size == other.size && fingerprint == other.fingerprint;
    }

    /** Whether mode, owner, kind and extended attributes are the same; times are not compared. */
    public boolean hasMetadataOf(FileEntry other) {
        return kind == other.kind
                && mode == other.mode
                && userId == other.userId
                && groupId == other.groupId
                && attributes.equals(other.attributes);
    }
}
