package dev.dlint.image.transport;

import static dev.dlint.image.testing.ImageBuilder.archive;
import static dev.dlint.image.testing.ImageBuilder.image;
import static dev.dlint.image.testing.ImageBuilder.index;
import static dev.dlint.image.testing.ImageBuilder.layout;
import static dev.dlint.image.testing.ImageBuilder.named;
import static dev.dlint.image.testing.ImageBuilder.write;
import static dev.dlint.image.testing.TarBuilder.tar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.LimitExceededException;
import dev.dlint.image.MissingImageException;
import dev.dlint.image.UnsupportedImageException;
import dev.dlint.image.layer.FileEntry;
import dev.dlint.image.layer.LayerScanner;
import dev.dlint.image.layer.ScanOptions;
import dev.dlint.image.layer.ScannedLayer;
import dev.dlint.image.manifest.Compression;
import dev.dlint.image.manifest.MediaType;
import dev.dlint.image.manifest.Platform;
import dev.dlint.image.reference.Digest;
import dev.dlint.image.reference.InvalidReferenceException;
import dev.dlint.image.testing.ImageBuilder;
import dev.dlint.image.testing.TarBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalImagesTest {
    private static final ImageBuilder APP =
            image(tar().file("a", "1"), tar().file("b", "22")).history("COPY a /", false);

    private final Path folder;

    LocalImagesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void oneImageIsTheSameInEveryForm() throws Exception {
        Path legacy = write(
                folder.resolve("legacy.tar"),
                archive(APP.legacyArchive("app:1")).build());
        Path hybrid = write(
                folder.resolve("hybrid.tar"),
                archive(APP.hybridArchive("app:1")).build());
        Map<String, byte[]> files = layout(index(APP.descriptor(named("1"))), APP);
        Path layout = write(folder.resolve("layout"), files);
        Path tar = write(folder.resolve("layout.tar"), archive(files).build());
        List<String> locations = List.of(
                "docker-archive:" + legacy,
                "docker-archive:" + legacy + ":app:1",
                "docker-archive:" + legacy + ":docker.io/library/app:1",
                "docker-archive:" + legacy + ":@0",
                "docker-archive:" + hybrid,
                "oci:" + layout,
                "oci:" + layout + ":1",
                "oci-archive:" + tar,
                "oci-archive:" + tar + ":1",
                legacy.toString(),
                hybrid.toString(),
                layout.toString(),
                tar.toString());

        for (String location : locations) {
            assertThat(summary(location)).as(location).isEqualTo("a=1 b=2 " + APP.id());
        }
    }

    @Test
    void aHybridArchiveIsReadWithItsManifest() throws Exception {
        Path hybrid = write(
                folder.resolve("hybrid.tar"),
                archive(APP.hybridArchive("app:1")).build());

        Image image = read("docker-archive:" + hybrid, null);

        assertThat(image.names()).containsExactly("app:1");
        assertThat(image.digest()).isEqualTo(Digest.sha256(APP.manifest()));
        assertThat(image.layers().get(0).mediaType().declaredCompression()).isEqualTo(Compression.GZIP);
    }

    @Test
    void layersMayBeSymbolicLinksInsideTheArchive() throws Exception {
        Map<String, byte[]> files = APP.legacyArchive("app:1");
        byte[] layer = files.remove("%064x/layer.tar".formatted(0));
        TarBuilder tar = archive(files).file("real.tar", layer).symlink("%064x/layer.tar".formatted(0), "../real.tar");

        assertThat(summary(write(folder.resolve("links.tar"), tar.build()).toString()))
                .isEqualTo("a=1 b=2 " + APP.id());
    }

    @Test
    void linksOutOfTheArchiveLeadNowhere() throws Exception {
        for (String target :
                List.of("/etc/passwd", "../../../../etc/passwd", "layer.tar", "../" + "0".repeat(64) + "/layer.tar")) {
            Map<String, byte[]> files = APP.legacyArchive("app:1");
            files.remove("%064x/layer.tar".formatted(0));
            TarBuilder tar = archive(files).symlink("%064x/layer.tar".formatted(0), target);
            Path file = write(folder.resolve("evil.tar"), tar.build());

            assertThatThrownBy(() -> summary(file.toString()))
                    .isInstanceOf(MissingImageException.class)
                    .hasMessage(file + " has no " + "0".repeat(64) + "/layer.tar");
        }
    }

    @Test
    void aCompressedArchiveIsReadAndLeavesNothingBehind() throws Exception {
        byte[] tar = archive(APP.legacyArchive("app:1")).build();

        assertThat(summary(
                        write(folder.resolve("a.tar.gz"), TarBuilder.gzip(tar)).toString()))
                .isEqualTo("a=1 b=2 " + APP.id());
        assertThat(summary(
                        write(folder.resolve("a.tar.zst"), TarBuilder.zstd(tar)).toString()))
                .isEqualTo("a=1 b=2 " + APP.id());
        try (var left = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "dlint-image-*")) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void oneOfSeveralImagesIsChosenByName() throws Exception {
        ImageBuilder other = image(tar().file("c", "333"));
        byte[] index = index(APP.descriptor(named("app")), other.descriptor(named("other")));
        Path layout = write(folder.resolve("two"), layout(index, APP, other));

        assertThat(summary("oci:" + layout + ":other")).isEqualTo("c=3 " + other.id());
        assertThatThrownBy(() -> summary("oci:" + layout))
                .isInstanceOf(MissingImageException.class)
                .hasMessage(layout + " holds several images: app, other; name one of them after a colon");
        assertThatThrownBy(() -> summary("oci:" + layout + ":neither"))
                .isInstanceOf(MissingImageException.class)
                .hasMessage(layout + " has no image named neither, only: app, other");
    }

    @Test
    void anImageForSeveralPlatformsIsChosenByPlatform() throws Exception {
        ImageBuilder amd = image(tar().file("amd", "1"));
        ImageBuilder arm = image(tar().file("arm", "22")).architecture("arm64");
        byte[] index = index(
                amd.descriptor(", \"platform\": {\"os\": \"linux\", \"architecture\": \"amd64\"}"),
                arm.descriptor(
                        ", \"platform\": {\"os\": \"linux\", \"architecture\": \"arm64\", \"variant\": \"v8\"}"));
        String nested = ImageBuilder.descriptor(MediaType.OCI_INDEX, index, named("1"));
        Map<String, byte[]> files = layout(index(nested), amd, arm);
        files.put("blobs/sha256/" + Digest.sha256(index).hex(), index);
        String location = "oci:" + write(folder.resolve("many"), files);

        assertThat(summary(location, Platform.parse("linux/arm64"))).isEqualTo("arm=2 " + arm.id());
        assertThat(summary(location, Platform.parse("amd64"))).isEqualTo("amd=1 " + amd.id());
        assertThatThrownBy(() -> summary(location, Platform.parse("linux/s390x")))
                .isInstanceOf(MissingImageException.class)
                .hasMessage("there is no image for linux/s390x, only for linux/amd64, linux/arm64");
        try (ImageSource source = ImageSources.open(ImageLocation.parse(location))) {
            assertThat(source.allImages()).extracting(Image::id).containsExactly(amd.id(), arm.id());
        }
    }

    @Test
    void anotherPlatformThanWantedIsAnErrorForASingleImageToo() throws Exception {
        Path legacy = write(
                folder.resolve("legacy.tar"),
                archive(APP.legacyArchive("app:1")).build());

        assertThatThrownBy(() -> summary(legacy.toString(), Platform.parse("linux/arm64")))
                .hasMessage("there is no image for linux/arm64, only for linux/amd64");
    }

    @Test
    void attestationsBelongToTheirImage() throws Exception {
        ImageBuilder attestation = image(tar().file("sbom", "{}"));
        String about = ", \"platform\": {\"os\": \"unknown\", \"architecture\": \"unknown\"}, \"annotations\":"
                + " {\"vnd.docker.reference.type\": \"attestation-manifest\", \"vnd.docker.reference.digest\": \""
                + Digest.sha256(APP.manifest()) + "\"}";
        byte[] index = index(APP.descriptor(""), attestation.descriptor(about));
        Path layout = write(folder.resolve("attested"), layout(index, APP, attestation));

        Image image = read("oci:" + layout, null);

        assertThat(image.id()).isEqualTo(APP.id());
        assertThat(image.attestations())
                .extracting(descriptor -> descriptor.digest())
                .containsExactly(Digest.sha256(attestation.manifest()));
    }

    @Test
    void zstdAndUncompressedLayersAreRead() throws Exception {
        for (Compression compression : Compression.values()) {
            ImageBuilder image = image(tar().file("a", "1")).compression(compression);
            Path layout = write(folder.resolve(compression.toString()), layout(index(image.descriptor("")), image));

            assertThat(summary(layout.toString())).isEqualTo("a=1 " + image.id());
        }
    }

    @Test
    void aChangedManifestOrConfigurationIsNoticed() throws Exception {
        for (Digest digest : List.of(Digest.sha256(APP.manifest()), APP.id())) {
            Map<String, byte[]> files = layout(index(APP.descriptor("")), APP);
            files.computeIfPresent("blobs/sha256/" + digest.hex(), (name, content) -> {
                content[content.length - 1] = ' ';
                return content;
            });
            Path layout = write(folder.resolve(digest.shortHex()), files);

            assertThatThrownBy(() -> summary(layout.toString()))
                    .isInstanceOf(BrokenImageException.class)
                    .hasMessageContaining(digest + " has the digest sha256:");
        }
        Map<String, byte[]> files = APP.legacyArchive("app:1");
        files.put(APP.id().hex() + ".json", "{}".getBytes(StandardCharsets.UTF_8));
        Path legacy = write(folder.resolve("legacy.tar"), archive(files).build());
        assertThatThrownBy(() -> summary(legacy.toString()))
                .isInstanceOf(BrokenImageException.class)
                .hasMessageStartingWith("image configuration " + APP.id().hex() + ".json of " + legacy);
    }

    @Test
    void aTruncatedArchiveIsSaidToBe() throws Exception {
        byte[] tar = archive(APP.legacyArchive("app:1")).build();
        Path cut = write(folder.resolve("cut.tar"), Arrays.copyOf(tar, 1_000));

        assertThatThrownBy(() -> summary(cut.toString()))
                .isInstanceOf(BrokenImageException.class)
                .hasMessageContaining("truncated");
    }

    @Test
    void whatIsNoImageIsRefusedWithTheReason() throws Exception {
        Path text = write(folder.resolve("text"), "hello".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        Path empty = write(folder.resolve("empty.tar"), tar().file("x", "y").build());
        Path artifact = write(
                folder.resolve("artifact"),
                layout(index(ImageBuilder.descriptor(MediaType.OCI_MANIFEST, CHART, "")), APP));
        write(artifact.resolve("blobs/sha256/" + Digest.sha256(CHART).hex()), CHART);

        assertThatThrownBy(() -> summary(text.toString()))
                .isInstanceOf(ImageException.class)
                .hasMessageStartingWith(text.toString());
        assertThatThrownBy(() -> summary(empty.toString()))
                .isInstanceOf(UnsupportedImageException.class)
                .hasMessage(empty + " is no image archive: it has neither manifest.json nor index.json");
        assertThatThrownBy(() -> summary(folder.toString()))
                .isInstanceOf(UnsupportedImageException.class)
                .hasMessage(folder + " is no OCI image layout: it has no index.json");
        assertThatThrownBy(() -> summary(folder + "/nothing"))
                .isInstanceOf(MissingImageException.class)
                .hasMessage(folder + "/nothing does not exist");
        assertThatThrownBy(() -> summary(artifact.toString()))
                .isInstanceOf(UnsupportedImageException.class)
                .hasMessageEndingWith(
                        "is no container image but an artifact of type application/vnd.cncf.helm.config.v1+json");
    }

    private static final byte[] CHART =
            ("{\"config\": {\"mediaType\": \"application/vnd.cncf.helm.config.v1+json\", \"digest\": \"" + APP.id()
                            + "\", \"size\": 2}, \"layers\": []}")
                    .getBytes(StandardCharsets.UTF_8);

    @Test
    void aDescriptorThatClaimsGigabytesIsRefused() throws Exception {
        String huge = APP.descriptor("").replaceFirst("\"size\": \\d+", "\"size\": 4000000000");
        Path layout = write(folder.resolve("huge"), layout(index(huge), APP));

        assertThatThrownBy(() -> summary(layout.toString()))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("has 4000000000 bytes; at most 8388608 are read");
    }

    @Test
    void asManyLayersAsDiffIdsAreNeeded() throws Exception {
        Map<String, byte[]> files = APP.legacyArchive("app:1");
        files.put("manifest.json", ImageBuilder.dockerManifest(APP.id().hex() + ".json", "app:1", List.of()));
        Path legacy = write(folder.resolve("legacy.tar"), archive(files).build());

        assertThatThrownBy(() -> summary(legacy.toString()))
                .isInstanceOf(BrokenImageException.class)
                .hasMessage("manifest.json of " + legacy + " lists 0 layers, the configuration 2 diff IDs");
    }

    private static String summary(String location) throws IOException, InvalidReferenceException {
        return summary(location, null);
    }

    /** The files and their sizes, and the image's ID. */
    private static String summary(String location, @Nullable Platform platform)
            throws IOException, InvalidReferenceException {
        try (ImageSource source = ImageSources.open(ImageLocation.parse(location))) {
            Image image = source.image(platform);
            StringBuilder summary = new StringBuilder();
            for (ScannedLayer layer : new LayerScanner(ScanOptions.DEFAULT).scan(image.layers())) {
                for (FileEntry entry : layer.entries()) {
                    summary.append(entry.path())
                            .append('=')
                            .append(entry.size())
                            .append(' ');
                }
            }
            return summary.append(image.id()).toString();
        }
    }

    private static Image read(String location, @Nullable Platform platform)
            throws IOException, InvalidReferenceException {
        try (ImageSource source = ImageSources.open(ImageLocation.parse(location))) {
            return source.image(platform);
        }
    }
}
