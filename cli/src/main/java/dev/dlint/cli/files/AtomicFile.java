package dev.dlint.cli.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Replaces files so that nobody ever sees half of one. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Gives a file new content, or creates it. An existing file keeps its mode; a symbolic link keeps pointing to it. */
    public static void write(Path path, byte[] content) throws IOException {
        Path temporary = temporaryFor(path);
        try {
            Files.write(temporary, content);
            replace(path, temporary);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A new file beside another. */
    static Path temporaryFor(Path path) throws IOException {
        Path target = target(path);
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("is a folder");
        }
        // not Files.createTempFile, which creates files that only their owner may read
        Path temporary = folder.resolve(".dlint-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        return Files.createFile(temporary);
    }

    /** Puts a temporary file in the place of another, with that one's mode. */
    static void replace(Path path, Path temporary) throws IOException {
        Path target = target(path);
        copyMode(target, temporary);
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path target(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    }

    private static void copyMode(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView copy = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (source == null || copy == null || !Files.exists(from)) {
            return;
        }
        PosixFileAttributes attributes = source.readAttributes();
        copy.setPermissions(attributes.permissions());
        if (!copy.getOwner().equals(attributes.owner())) {
            copy.setOwner(attributes.owner());
        }
    }
}
