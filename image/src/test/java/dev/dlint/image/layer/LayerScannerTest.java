package dev.dlint.image.layer;

import static dev.dlint.image.testing.TarBuilder.tar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.MissingImageException;
import dev.dlint.image.manifest.Compression;
import dev.dlint.image.manifest.MediaType;
import dev.dlint.image.reference.Digest;
import dev.dlint.image.testing.TarBuilder;
import dev.dlint.image.testing.TestLayers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayerScannerTest {
    private static final byte[] TAR = tar().directory("etc")
            .file("etc/passwd", "root:x:0:0::/root:/bin/sh\n", LayerScannerTest::ownedByDaemon)
            .symlink("etc/link", "../bin/sh")
            .hardLink("etc/hard", "etc/passwd")
            .special("dev/null", TarConstants.LF_CHR)
            .whiteout("old")
            .opaque("var")
            .build();

    private static void ownedByDaemon(TarArchiveEntry entry) {
        entry.setUserId(1);
        entry.setGroupId(2L);
        entry.setMode(04755);
        entry.setModTime(60_000);
        entry.addPaxHeader("SCHILY.xattr.security.capability", "x");
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void theFilesOfALayerAreTheSameHoweverItIsCompressed(Compression compression) throws ImageException {
        ScannedLayer layer = scan(compressed(compression));

        assertThat(layer.compression()).isEqualTo(compression);
        assertThat(layer.tarSize()).isEqualTo(TAR.length);
        assertThat(layer.fileSize()).isEqualTo(26);
        assertThat(layer.oddities()).isEmpty();
        assertThat(layer.entries())
                .extracting(entry -> entry.kind() + " " + entry.path() + " " + entry.linkTarget())
                .containsExactly(
                        "WHITEOUT old ",
                        "OPAQUE var ",
                        "DIRECTORY etc ",
                        "FILE etc/passwd ",
                        "SYMBOLIC_LINK etc/link ../bin/sh",
                        "HARD_LINK etc/hard etc/passwd",
                        "CHARACTER_DEVICE dev/null ");
    }

    @Test
    void metadataIsKept() throws ImageException {
        FileEntry passwd = scan(compressed(Compression.NONE)).entries().get(3);

        assertThat(passwd.userId()).isEqualTo(1);
        assertThat(passwd.groupId()).isEqualTo(2);
        assertThat(passwd.isSetuid()).isTrue();
        assertThat(passwd.isExecutable()).isTrue();
        assertThat(passwd.isWorldWritable()).isFalse();
        assertThat(passwd.modified()).isEqualTo(60);
        assertThat(passwd.attributes()).containsExactly("security.capability");
        assertThat(passwd.fileName()).isEqualTo("passwd");
    }

    @Test
    void equalContentsAreKnownAsSuch() throws ImageException {
        List<FileEntry> files = scan(TestLayers.plain(tar().file("a", "same")
                        .file("b", "same")
                        .file("c", "else")
                        .file("d", "longer")))
                .entries();

        assertThat(files.get(0).hasContentOf(files.get(1))).isTrue();
        assertThat(files.get(0).hasContentOf(files.get(2))).isFalse();
        assertThat(files.get(0).hasContentOf(files.get(3))).isFalse();
    }

    @Test
    void aGzipOfManyMembersIsReadToItsEnd() throws ImageException {
        ByteArrayOutputStream blob = new ByteArrayOutputStream();
        for (int start = 0; start < TAR.length; start += 100) {
            blob.writeBytes(TarBuilder.gzip(Arrays.copyOfRange(TAR, start, Math.min(start + 100, TAR.length))));
        }

        ScannedLayer layer = scan(TestLayers.stored(0, TAR, blob.toByteArray(), MediaType.OCI_LAYER_GZIP));

        assertThat(layer.tarSize()).isEqualTo(TAR.length);
    }

    @Test
    void anEmptyTarIsAnEmptyLayer() throws ImageException {
        assertThat(scan(TestLayers.plain(tar())).entries()).isEmpty();
        assertThat(scan(TestLayers.plain(0, new byte[0])).entries()).isEmpty();
    }

    @Test
    void aWrongDigestIsAnErrorThatNamesTheBlob() {
        Layer good = compressed(Compression.GZIP);
        Digest wrong = Digest.sha256(new byte[0]);
        Layer layer = new Layer(2, good.diffId(), wrong, good.size(), good.mediaType(), good.content());

        assertThatThrownBy(() -> scan(layer))
                .isInstanceOf(BrokenImageException.class)
                .hasMessage("layer 3 (" + wrong + ") has the digest " + good.digest() + ", expected " + wrong);
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void aWrongDiffIdIsAnErrorThatNamesTheBlob(Compression compression) {
        Layer good = compressed(compression);
        Digest wrong = Digest.sha256(new byte[0]);
        Layer layer = new Layer(0, wrong, good.digest(), good.size(), good.mediaType(), good.content());

        assertThatThrownBy(() -> scan(layer))
                .isInstanceOf(BrokenImageException.class)
                .hasMessage("layer 1 (" + good.digest() + ") has the diff ID " + good.diffId() + ", expected " + wrong);
    }

    @Test
    void aWrongSizeIsAnErrorThatNamesTheBlob() {
        Layer good = compressed(Compression.GZIP);
        Layer layer = new Layer(0, good.diffId(), good.digest(), 7, good.mediaType(), good.content());

        assertThatThrownBy(() -> scan(layer))
                .isInstanceOf(BrokenImageException.class)
                .hasMessage("layer 1 (" + good.digest() + ") has " + good.size() + " bytes, its descriptor says 7");
    }

    @Test
    void aDigestOfAnotherAlgorithmIsVerifiedToo() throws ImageException {
        Digest sha512 = Digest.of(Digest.Algorithm.SHA512, updated(Digest.Algorithm.SHA512));
        Layer layer = new Layer(
                0, Digest.sha256(TAR), sha512, TAR.length, MediaType.OCI_LAYER, () -> new ByteArrayInputStream(TAR));

        assertThat(scan(layer).entries()).isNotEmpty();
    }

    private static MessageDigest updated(Digest.Algorithm algorithm) {
        MessageDigest hash = algorithm.start();
        hash.update(TAR);
        return hash;
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void aTruncatedBlobIsAnErrorThatNamesIt(Compression compression) {
        Layer good = compressed(compression);
        byte[] half = Arrays.copyOf(bytes(good), (int) good.size() / 2);
        Layer layer = new Layer(
                0, good.diffId(), good.digest(), good.size(), good.mediaType(), () -> new ByteArrayInputStream(half));

        assertThatThrownBy(() -> scan(layer))
                .isInstanceOf(BrokenImageException.class)
                .hasMessageStartingWith("layer 1 (" + good.digest() + ")");
    }

    @Test
    void everyFlippedBitIsNoticed() {
        Layer good = compressed(Compression.GZIP);
        for (int position = 0; position < good.size(); position++) {
            byte[] flipped = bytes(good);
            flipped[position] ^= 0x10;
            Layer layer = new Layer(
                    0,
                    good.diffId(),
                    good.digest(),
                    good.size(),
                    good.mediaType(),
                    () -> new ByteArrayInputStream(flipped));

            assertThatThrownBy(() -> scan(layer)).isInstanceOf(ImageException.class);
        }
    }

    @Test
    void anotherCompressionThanDeclaredIsOdd() throws ImageException {
        ScannedLayer layer = scan(TestLayers.stored(0, TAR, TarBuilder.zstd(TAR), MediaType.OCI_LAYER_GZIP));

        assertThat(layer.oddities())
                .containsExactly(new Oddity(Oddity.Kind.OTHER_COMPRESSION, "", "zstd instead of gzip"));
    }

    @Test
    void aForeignLayerThatIsKeptElsewhereIsNotRead() throws ImageException {
        Layer foreign = new Layer(
                0,
                Digest.sha256(TAR),
                Digest.sha256(TAR),
                99,
                MediaType.DOCKER_FOREIGN_LAYER,
                LayerScannerTest::missing);

        ScannedLayer layer = scan(foreign);

        assertThat(layer.isAbsent()).isTrue();
        assertThat(layer.storedSize()).isEqualTo(99);
        assertThat(layer.entries()).isEmpty();
    }

    @Test
    void anyOtherMissingLayerIsAnError() {
        Layer layer =
                new Layer(0, Digest.sha256(TAR), Digest.sha256(TAR), 9, MediaType.OCI_LAYER, LayerScannerTest::missing);

        assertThatThrownBy(() -> scan(layer))
                .isInstanceOf(MissingImageException.class)
                .hasMessage("not here");
    }

    private static InputStream missing() throws IOException {
        throw new MissingImageException("not here");
    }

    @Test
    void layersAreReadInParallelWithTheSameResult() throws ImageException {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            layers.add(TestLayers.gzip(
                    i, tar().file("file" + i, "x".repeat(i * 1000)).build()));
        }

        List<ScannedLayer> parallel = new LayerScanner(ScanOptions.DEFAULT.withThreads(8)).scan(layers);

        assertThat(parallel).isEqualTo(new LayerScanner(ScanOptions.DEFAULT.withThreads(1)).scan(layers));
        assertThat(parallel).extracting(layer -> layer.layer().index()).isSorted();
    }

    @Test
    void theErrorIsThatOfTheLowestBrokenLayer() {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Layer good =
                    TestLayers.gzip(i, tar().file("a", "b".repeat(i * 10_000)).build());
            Digest diffId = i < 5 ? good.diffId() : Digest.sha256(new byte[] {1});
            layers.add(new Layer(i, diffId, good.digest(), good.size(), good.mediaType(), good.content()));
        }

        for (int round = 0; round < 10; round++) {
            assertThatThrownBy(() -> new LayerScanner(ScanOptions.DEFAULT.withThreads(4)).scan(layers))
                    .hasMessageStartingWith("layer 6 ");
        }
    }

    @Test
    void inspectorsSeeContents() throws ImageException {
        KeptContents kept = new KeptContents(file -> file.path().equals("etc/passwd"), 4);

        new LayerScanner(ScanOptions.DEFAULT.withInspectors(List.of(kept))).scan(List.of(compressed(Compression.ZSTD)));

        assertThat(kept.content(0, "etc/passwd")).isEqualTo("root".getBytes(StandardCharsets.UTF_8));
        assertThat(kept.content(0, "etc/link")).isNull();
    }

    @Test
    void progressAddsUpToTheStoredSize() throws ImageException {
        AtomicLong bytes = new AtomicLong();
        Layer layer = compressed(Compression.GZIP);

        new LayerScanner(ScanOptions.DEFAULT.withProgress((which, count) -> bytes.addAndGet(count)))
                .scan(List.of(layer));

        assertThat(bytes).hasValue(layer.size());
    }

    @Test
    void withoutContentsOnlyHeadersOfAnUncompressedLayerAreRead() throws ImageException {
        byte[] tar = tar().file("big", new byte[10 << 20]).file("small", "x").build();
        AtomicLong read = new AtomicLong();
        Layer layer =
                new Layer(0, Digest.sha256(tar), null, -1, MediaType.OCI_LAYER, () -> new ByteArrayInputStream(tar) {
                    @Override
                    public synchronized int read(byte[] buffer, int offset, int length) {
                        int count = super.read(buffer, offset, length);
                        read.addAndGet(count);
                        return count;
                    }
                });

        ScannedLayer scanned = new LayerScanner(ScanOptions.DEFAULT.withoutContents())
                .scan(List.of(layer))
                .get(0);

        assertThat(scanned.entries()).extracting(FileEntry::path).containsExactly("big", "small");
        assertThat(scanned.fileSize()).isEqualTo((10 << 20) + 1);
        assertThat(read.get()).isLessThan(300_000);
    }

    private static Layer compressed(Compression compression) {
        return switch (compression) {
            case NONE -> TestLayers.plain(0, TAR);
            case GZIP -> TestLayers.gzip(0, TAR);
            case ZSTD -> TestLayers.zstd(0, TAR);
        };
    }

    private static byte[] bytes(Layer layer) {
        try (InputStream in = layer.content().open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScannedLayer scan(Layer layer) throws ImageException {
        return new LayerScanner(ScanOptions.DEFAULT).scan(List.of(layer)).get(0);
    }
}
