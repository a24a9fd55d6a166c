package dev.dlint.image.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A context that real builders build: a root file system of busybox, and a Dockerfile with waste of every kind. */
final class SampleImage {
    private static final String[] APPLETS = {"sh", "chmod", "rm", "dd", "mkdir", "ln", "echo", "touch"};

    static final String DOCKERFILE = """
            FROM scratch
            ADD rootfs.tar /
            ARG NPM_TOKEN=none
            ENV MODE=test
            RUN mkdir -p /data/sub && dd if=/dev/zero of=/data/big bs=1000 count=100 && echo hi > /data/sub/x && ln /data/big /data/hard
            RUN chmod 0600 /bin/tool
            RUN rm -rf /data/sub && mkdir /data/sub && echo new > /data/sub/y
            RUN rm /data/big && ln -s hard /data/soft
            COPY note.txt /etc/
            USER 1000
            CMD ["/bin/sh", "-c", "echo hi"]
            """;

    private SampleImage() {}

    /** Writes the context into a folder. */
    static void write(Path folder) throws IOException, InterruptedException {
        Path root = folder.resolve("rootfs");
        for (String directory : new String[] {"bin", "etc", "tmp", "usr/lib"}) {
            Files.createDirectories(root.resolve(directory));
        }
        Files.copy(Path.of(Components.path("busybox")), root.resolve("bin/busybox"));
        for (String applet : APPLETS) {
            Files.createSymbolicLink(root.resolve("bin/" + applet), Path.of("busybox"));
        }
        Files.createSymbolicLink(root.resolve("lib"), Path.of("usr/lib"));
        Files.writeString(root.resolve("etc/passwd"), "root:x:0:0:root:/root:/bin/sh\n");
        Files.writeString(root.resolve("bin/tool"), "tool".repeat(10_000));
        Files.writeString(folder.resolve("note.txt"), "a note\n");
        Files.writeString(folder.resolve("Dockerfile"), DOCKERFILE);
        Components.run(
                folder,
                "tar",
                "--sort=name",
                "--owner=0",
                "--group=0",
                "--numeric-owner",
                "-C",
                "rootfs",
                "-cf",
                "rootfs.tar",
                ".");
        Components.run(folder, "rm", "-r", "rootfs");
    }
}
