package dev.dlint.image.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dlint.image.history.Builder;
import dev.dlint.image.history.HistoryStep;
import dev.dlint.image.history.ImageHistory;
import dev.dlint.image.layer.FileKind;
import dev.dlint.image.layer.LayerScanner;
import dev.dlint.image.layer.ScanOptions;
import dev.dlint.image.layer.ScannedLayer;
import dev.dlint.image.manifest.Platform;
import dev.dlint.image.registry.Credential;
import dev.dlint.image.registry.RegistryException;
import dev.dlint.image.registry.RegistryOptions;
import dev.dlint.image.registry.RetryPolicy;
import dev.dlint.image.transport.Image;
import dev.dlint.image.transport.ImageLocation;
import dev.dlint.image.transport.ImageSource;
import dev.dlint.image.transport.ImageSources;
import dev.dlint.image.transport.TransportOptions;
import dev.dlint.image.tree.SquashedTree;
import dev.dlint.image.tree.Superseded;
import dev.dlint.image.tree.TreeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An image that buildah builds, in all the forms that buildah and skopeo give it, and in a real registry. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuildahTest {
    private final Path folder;
    private final List<Process> servers = new ArrayList<>();

    BuildahTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void build() throws Exception {
        Components.require("buildah", "skopeo", "busybox");
        SampleImage.write(folder);
        buildah(
                "bud",
                "--isolation",
                "chroot",
                "--layers",
                "--timestamp",
                "0",
                "--build-arg",
                "NPM_TOKEN=s3cret",
                "-t",
                "app:1",
                ".");
        for (String target : List.of("docker-archive:archive.tar:app:1", "oci:layout:1", "oci-archive:layout.tar:1")) {
            buildah("push", "app:1", target);
        }
        skopeo("copy", "--dest-compress-format", "zstd", "oci:layout:1", "oci:zstd:1");
    }

    @AfterAll
    void stop() {
        servers.forEach(Process::destroy);
    }

    @Test
    void everyFormHasTheSameFilesAndConfiguration() throws Exception {
        List<String> inArchive = describe("docker-archive:archive.tar:app:1", TransportOptions.DEFAULT);

        assertThat(inArchive).hasSizeGreaterThan(20);
        for (String location : List.of(
                "oci:layout:1", "oci-archive:layout.tar", "oci:zstd:1", "./archive.tar", "./layout", "./layout.tar")) {
            assertThat(describe(location, TransportOptions.DEFAULT))
                    .as(location)
                    .isEqualTo(inArchive);
        }
    }

    @Test
    void digestsAreThoseThatSkopeoSees() throws Exception {
        Image image = image("oci:layout:1", TransportOptions.DEFAULT);

        assertThat(skopeo("inspect", "--format", "{{.Digest}}", "oci:layout:1"))
                .contains(String.valueOf(image.digest()));
    }

    @Test
    void theSquashedTreeIsWhatUmociUnpacks() throws Exception {
        Components.require("umoci");
        Components.run(folder, Components.path("umoci"), "unpack", "--image", "layout:1", "unpacked");
        Map<String, String> expected = new TreeMap<>();
        Path root = folder.resolve("unpacked/rootfs");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(file -> !file.equals(root)).toList()) {
                expected.put(root.relativize(file).toString(), describe(file));
            }
        }

        Map<String, String> actual = new TreeMap<>();
        for (TreeFile file : tree("oci:layout:1").files()) {
            actual.put(file.path(), describe(file));
        }

        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void wasteIsAttributedToItsStep() throws Exception {
        SquashedTree tree = tree("oci:layout:1");

        assertThat(tree.superseded())
                .extracting(gone -> gone.file().path() + " " + gone.cause() + " by " + gone.byLayer())
                .contains(
                        "bin/tool " + Superseded.Cause.METADATA_CHANGED + " by 2",
                        "data/sub/x " + Superseded.Cause.DELETED + " by 3");
        assertThat(tree.reclaimableBytes())
                .isEqualTo(
                        tree.superseded().stream().mapToLong(Superseded::size).sum());
        assertThat(tree.find("data/soft")).as("the other hard link").isNotNull().satisfies(file -> assertThat(
                        file.entry().size())
                .isEqualTo(100_000));
    }

    @Test
    void historyAndLayersBelongTogether() throws Exception {
        Image image = image("oci:layout:1", TransportOptions.DEFAULT);
        ImageHistory history =
                ImageHistory.of(image.config().history(), image.layers().size());

        assertThat(history.match()).isEqualTo(ImageHistory.Match.EXACT);
        HistoryStep chmod = history.stepOf(2).orElseThrow();
        assertThat(chmod.command()).hasToString("RUN chmod 0600 /bin/tool");
        assertThat(chmod.command().builder()).isEqualTo(Builder.BUILDAH);
        assertThat(chmod.command().buildArguments()).containsEntry("NPM_TOKEN", "s3cret");
        assertThat(history.stepOf(5).orElseThrow().command().destination()).isEqualTo("/etc/");
    }

    @Test
    void anIndexOfPlatformsIsRead() throws Exception {
        buildah(
                "bud",
                "--isolation",
                "chroot",
                "--timestamp",
                "0",
                "--arch",
                "arm64",
                "-f",
                only("FROM scratch\nCOPY note.txt /arm\n"),
                "-t",
                "arm:1",
                ".");
        buildah("manifest", "create", "many:1", "localhost/app:1", "localhost/arm:1");
        buildah("manifest", "push", "--all", "many:1", "oci:many:1");

        try (ImageSource source = open("oci:many:1", TransportOptions.DEFAULT)) {
            assertThat(source.image(Platform.parse("linux/arm64")).config().platform())
                    .hasToString("linux/arm64");
            assertThat(source.image(Platform.parse("linux/amd64")).layers()).hasSize(6);
            assertThat(source.allImages()).hasSize(2);
        }
    }

    @Test
    void aPlainRegistryOnThisMachineIsRead() throws Exception {
        String host = registry("");
        skopeo(
                "copy",
                "--preserve-digests",
                "--dest-tls-verify=false",
                "oci:layout:1",
                "docker://" + host + "/team/app:1");

        assertThat(describe("docker://" + host + "/team/app:1", TransportOptions.DEFAULT))
                .isEqualTo(describe("oci:layout:1", TransportOptions.DEFAULT));
        Image image = image("docker://" + host + "/team/app:1", TransportOptions.DEFAULT);
        assertThat(image.digest())
                .isEqualTo(image("oci:layout:1", TransportOptions.DEFAULT).digest());
        assertThat(image("docker://" + host + "/team/app@" + image.digest(), TransportOptions.DEFAULT)
                        .id())
                .isEqualTo(image.id());
    }

    @Test
    void aRegistryWithPasswordsIsRead() throws Exception {
        Components.require("htpasswd");
        Files.writeString(
                folder.resolve("htpasswd"),
                Components.run(folder, Components.path("htpasswd"), "-Bbn", "user", "s3cret"));
        String host = registry("auth: {htpasswd: {realm: test, path: " + folder.resolve("htpasswd") + "}}\n");
        skopeo(
                "copy",
                "--dest-creds",
                "user:s3cret",
                "--dest-tls-verify=false",
                "oci:layout:1",
                "docker://" + host + "/app:1");
        String location = "docker://" + host + "/app:1";

        assertThat(describe(location, loggedIn("s3cret"))).isNotEmpty();
        assertThatThrownBy(() -> describe(location, loggedIn("wrong")))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("docker login " + host);
        assertThatThrownBy(() -> describe(location, TransportOptions.DEFAULT)).isInstanceOf(RegistryException.class);
    }

    @Test
    void aRegistryWithItsOwnAuthorityIsRead() throws Exception {
        Components.require("openssl");
        Components.run(
                folder,
                Components.path("openssl"),
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=registry",
                "-addext",
                "subjectAltName=IP:127.0.0.1",
                "-keyout",
                "tls.key",
                "-out",
                "tls.crt");
        String host = registry(
                "",
                "  tls: {certificate: " + folder.resolve("tls.crt") + ", key: " + folder.resolve("tls.key") + "}\n");
        skopeo("copy", "--dest-tls-verify=false", "oci:layout:1", "docker://" + host + "/app:1");
        RegistryOptions once = RegistryOptions.DEFAULT.withRetries(new RetryPolicy(1, Duration.ofMillis(1)));

        assertThat(describe(
                        "docker://" + host + "/app:1",
                        TransportOptions.DEFAULT.withRegistry(
                                once.withAuthorities(List.of(folder.resolve("tls.crt"))))))
                .isNotEmpty();
        assertThatThrownBy(() -> describe("docker://" + host + "/app:1", TransportOptions.DEFAULT.withRegistry(once)))
                .as("an unknown authority is never trusted")
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("certification path");
    }

    private static TransportOptions loggedIn(String password) {
        return TransportOptions.DEFAULT.withRegistry(
                RegistryOptions.DEFAULT.withCredentials((host, repository) -> new Credential("user", password, false)));
    }

    /** Starts a registry. */
    private String registry(String more) throws Exception {
        return registry(more, "");
    }

    private String registry(String more, String http) throws Exception {
        Components.require("docker-registry");
        int port = Components.freePort();
        Path data = Files.createTempDirectory(folder, "registry-");
        Path config = Files.writeString(
                data.resolve("config.yml"),
                "version: 0.1\nstorage: {filesystem: {rootdirectory: " + data + "}}\nhttp:\n  addr: 127.0.0.1:" + port
                        + "\n" + http + more);
        servers.add(Components.start(data, Components.path("docker-registry"), "serve", config.toString()));
        Components.awaitPort(port);
        return "127.0.0.1:" + port;
    }

    private String only(String dockerfile) throws IOException {
        return Files.writeString(folder.resolve("Dockerfile.only"), dockerfile).toString();
    }

    private String buildah(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Components.path("buildah"),
                "--root",
                folder + "/storage",
                "--runroot",
                folder + "/run",
                "--storage-driver",
                "vfs"));
        command.addAll(List.of(arguments));
        return Components.run(folder, Map.of("BUILDAH_ISOLATION", "chroot"), command.toArray(String[]::new));
    }

    private String skopeo(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Components.path("skopeo"), "--insecure-policy"));
        command.addAll(List.of(arguments));
        return Components.run(folder, command.toArray(String[]::new));
    }

    private ImageSource open(String location, TransportOptions options) throws Exception {
        String absolute = location.replaceFirst("^((?:oci|oci-archive|docker-archive):)(?!//)", "$1" + folder + "/")
                .replaceFirst("^\\./", folder + "/");
        return ImageSources.open(ImageLocation.parse(absolute), options);
    }

    private Image image(String location, TransportOptions options) throws Exception {
        try (ImageSource source = open(location, options)) {
            return source.image(null);
        }
    }

    private SquashedTree tree(String location) throws Exception {
        try (ImageSource source = open(location, TransportOptions.DEFAULT)) {
            return SquashedTree.of(new LayerScanner(ScanOptions.DEFAULT)
                    .scan(source.image(null).layers()));
        }
    }

    /** Every entry of every layer, and the image's ID. */
    private List<String> describe(String location, TransportOptions options) throws Exception {
        try (ImageSource source = open(location, options)) {
            Image image = source.image(null);
            List<String> lines = new ArrayList<>(List.of(image.id().toString()));
            for (ScannedLayer layer : new LayerScanner(ScanOptions.DEFAULT).scan(image.layers())) {
                layer.entries().forEach(entry -> lines.add(layer.layer().index() + " " + entry));
                assertThat(layer.oddities()).isEmpty();
            }
            return lines;
        }
    }

    private static String describe(TreeFile file) {
        FileKind kind = file.entry().kind();
        String mode = kind == FileKind.SYMBOLIC_LINK
                ? "-> " + file.entry().linkTarget()
                : Integer.toOctalString(file.entry().mode());
        return kind + " " + mode + " " + (kind == FileKind.FILE ? file.entry().size() : 0);
    }

    private static String describe(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return FileKind.SYMBOLIC_LINK + " -> " + Files.readSymbolicLink(file) + " 0";
        }
        boolean directory = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
        int mode = (Integer) Files.getAttribute(file, "unix:mode") & 07777;
        return (directory ? FileKind.DIRECTORY : FileKind.FILE) + " " + Integer.toOctalString(mode) + " "
                + (directory ? 0 : Files.size(file));
    }
}
