package dev.dlint.image.layer;

import static dev.dlint.image.testing.TarBuilder.tar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dlint.image.ImageException;
import dev.dlint.image.LimitExceededException;
import dev.dlint.image.manifest.MediaType;
import dev.dlint.image.reference.Digest;
import dev.dlint.image.testing.TarBuilder;
import dev.dlint.image.testing.TestLayers;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileLayerTest {

    @ParameterizedTest
    @ValueSource(strings = {"../etc/passwd", "a/../../b", "..", "/../x", "a/b/../../.."})
    void namesThatLeadOutAreLeftOut(String name) throws ImageException {
        ScannedLayer layer = scan(tar().pax("path", name).file("x", "evil").file("good", "x"));

        assertThat(layer.entries()).extracting(FileEntry::path).containsExactly("good");
        assertThat(layer.oddities()).extracting(Oddity::kind).containsExactly(Oddity.Kind.ESCAPES);
    }

    @Test
    void namesAreNormalised() throws ImageException {
        ScannedLayer layer = scan(tar().file("./a", "1")
                .file("b//c", "2")
                .file("d/../e", "3")
                .directory("./f")
                .file("..g", "4"));

        assertThat(layer.entries()).extracting(FileEntry::path).containsExactly("a", "b/c", "e", "f", "..g");
        assertThat(layer.oddities()).isEmpty();
    }

    @Test
    void absoluteNamesAreTakenFromTheRoot() throws ImageException {
        ScannedLayer layer = scan(tar().file("/etc/passwd", "x"));

        assertThat(layer.entries()).extracting(FileEntry::path).containsExactly("etc/passwd");
        assertThat(layer.oddities()).extracting(Oddity::kind).containsExactly(Oddity.Kind.ABSOLUTE);
    }

    @Test
    void namesNoSystemCallTakesAreLeftOut() throws ImageException {
        String name = "a/".repeat(50_000) + "b";
        ScannedLayer layer = scan(tar().pax("path", name)
                .file("x", "y")
                .pax("linkpath", name)
                .symlink("link", "x")
                .pax("path", "a\0b")
                .file("x", "y"));

        assertThat(layer.entries()).isEmpty();
        assertThat(layer.oddities())
                .extracting(Oddity::kind)
                .containsExactly(Oddity.Kind.LONG_NAME, Oddity.Kind.LONG_NAME, Oddity.Kind.NUL);
        assertThat(layer.oddities())
                .allSatisfy(oddity -> assertThat(oddity.path()).hasSizeLessThanOrEqualTo(256));
    }

    @Test
    void headersThatNeverEndAreStopped() {
        TarBuilder tar = tar().pax("path", "a".repeat(3 << 20)).file("x", "y");

        assertThatThrownBy(() -> scan(tar))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageEndingWith("has an entry with more than 1048576 bytes of headers, which is the limit");
    }

    @Test
    void aGzipBombIsStopped() {
        byte[] bomb = TarBuilder.gzip(TarBuilder.gzip(new byte[100 << 20]));
        Layer layer = new Layer(
                0,
                Digest.sha256(bomb),
                null,
                -1,
                MediaType.OCI_LAYER_GZIP,
                () -> new GZIPInputStream(new ByteArrayInputStream(bomb)));

        assertThatThrownBy(() -> scan(layer, ScanLimits.DEFAULT.withLayerBytes(10_000_000)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageEndingWith(
                        "has more than 10000000 bytes uncompressed, which is the limit; raise it if you trust the image");
    }

    @Test
    void aZstdBombIsStopped() {
        Layer layer = TestLayers.zstd(0, tar().file("zeros", new byte[50 << 20]).build());

        assertThat(layer.size()).isLessThan(10_000);
        assertThatThrownBy(() -> scan(layer, ScanLimits.DEFAULT.withImageBytes(1_000_000)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage(
                        "the image has more than 1000000 bytes uncompressed, which is the limit; raise it if you trust the image");
    }

    @Test
    void tooManyFilesAreStopped() {
        TarBuilder tar = tar();
        for (int i = 0; i < 101; i++) {
            tar.file("f" + i, "");
        }

        assertThatThrownBy(() -> scan(TestLayers.plain(tar), ScanLimits.DEFAULT.withEntries(100)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageStartingWith("the image has more than 100 files");
        assertThatThrownBy(() -> scan(TestLayers.plain(tar), ScanLimits.DEFAULT.withNameBytes(100)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageStartingWith("the names in the image have more than 100 characters");
    }

    @Test
    void theLastOfTwoEntriesForAPathCounts() throws ImageException {
        ScannedLayer layer = scan(tar().file("a", "first").file("b", "x").file("a", "second!"));

        assertThat(layer.entries()).extracting(FileEntry::path).containsExactly("b", "a");
        assertThat(layer.entries().get(1).size()).isEqualTo(7);
        assertThat(layer.fileSize()).isEqualTo(13);
        assertThat(layer.oddities()).containsExactly(new Oddity(Oddity.Kind.DUPLICATE, "a", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {".wh.", ".wh..", ".wh...", "a/.wh...", "a/.wh."})
    void whiteoutsOfNothingAreLeftOut(String name) throws ImageException {
        ScannedLayer layer = scan(tar().file(name, ""));

        assertThat(layer.entries()).isEmpty();
        assertThat(layer.oddities()).extracting(Oddity::kind).containsExactly(Oddity.Kind.BAD_WHITEOUT);
    }

    @Test
    void theBookkeepingOfAufsIsSkipped() throws ImageException {
        assertThat(scan(tar().file(".wh..wh.aufs", "").directory(".wh..wh.plnk"))
                        .entries())
                .isEmpty();
    }

    @Test
    void aSparseFileIsNotMadeLongerThanItIs() throws ImageException {
        ScannedLayer layer = scan(tar().pax("GNU.sparse.size", "2000000000", "GNU.sparse.map", "0,1,2000000000,0")
                .file("sparse", "x")
                .file("after", "y"));

        assertThat(layer.fileSize()).isEqualTo(2);
        assertThat(layer.entries()).extracting(FileEntry::path).containsExactly("sparse", "after");
        assertThat(layer.oddities()).containsExactly(new Oddity(Oddity.Kind.SPARSE, "sparse", ""));
    }

    @Test
    void entriesOfUnknownTypesAreLeftOut() throws ImageException {
        ScannedLayer layer = scan(tar().special("x", (byte) 'Z').file("y", ""));

        assertThat(layer.entries()).extracting(FileEntry::path).containsExactly("y");
        assertThat(layer.oddities()).containsExactly(new Oddity(Oddity.Kind.UNKNOWN_TYPE, "x", "type Z"));
    }

    @Test
    void devicesAreOnlyListed() throws ImageException {
        ScannedLayer layer = scan(tar().special("sda", TarConstants.LF_BLK).special("pipe", TarConstants.LF_FIFO));

        assertThat(layer.entries()).extracting(FileEntry::kind).containsExactly(FileKind.BLOCK_DEVICE, FileKind.FIFO);
    }

    @Test
    void dataBehindTheEndOfTheTarIsOdd() throws ImageException {
        byte[] tar = tar().file("a", "b").build();
        byte[] longer = Arrays.copyOf(tar, tar.length + 20_480);
        longer[tar.length + 10_240] = 1;

        assertThat(scan(TestLayers.plain(0, longer), ScanLimits.DEFAULT).oddities())
                .extracting(Oddity::kind)
                .containsExactly(Oddity.Kind.TRAILING_DATA);
    }

    @Test
    void oddAreCountedOnlyToAHundred() throws ImageException {
        TarBuilder tar = tar();
        for (int i = 0; i < 1_000; i++) {
            tar.file("/f" + i, "");
        }

        assertThat(scan(tar).oddities()).hasSize(100);
    }

    /** Whatever a layer holds, the answer is a result or an {@link ImageException}. */
    @Property(tries = 300)
    void arbitraryBytesNeverDoAnythingElse(@ForAll byte[] bytes) {
        assertAnswered(bytes);
    }

    @Property(tries = 500)
    void damagedTarsNeverDoAnythingElse(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int damages) {
        byte[] tar = tar().pax("SCHILY.xattr.user.x", "y")
                .file("a".repeat(150), "content")
                .pax("GNU.sparse.size", "6", "GNU.sparse.map", "0,1,5,1")
                .file("sparse", "xy")
                .symlink("l", "a")
                .whiteout("b")
                .build();
        Random random = new Random(seed);
        for (int i = 0; i < damages; i++) {
            tar[random.nextInt(tar.length)] = (byte) random.nextInt();
        }
        assertAnswered(tar);
        assertAnswered(TarBuilder.gzip(tar));
    }

    private static void assertAnswered(byte[] blob) {
        Layer layer =
                new Layer(0, Digest.sha256(blob), null, -1, MediaType.OCI_LAYER, () -> new ByteArrayInputStream(blob));
        assertThatCode(() -> {
                    try {
                        scan(layer, ScanLimits.DEFAULT.withLayerBytes(10_000_000));
                    } catch (ImageException e) {
                        assertThat(e).hasMessageStartingWith("layer 1 (");
                    }
                })
                .doesNotThrowAnyException();
    }

    private static ScannedLayer scan(TarBuilder tar) throws ImageException {
        return scan(TestLayers.plain(tar), ScanLimits.DEFAULT);
    }

    private static ScannedLayer scan(Layer layer, ScanLimits limits) throws ImageException {
        return new LayerScanner(ScanOptions.DEFAULT.withLimits(limits))
                .scan(List.of(layer))
                .get(0);
    }
}
