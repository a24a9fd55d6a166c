package dev.dlint.image.tree;

import static dev.dlint.image.testing.TarBuilder.tar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dlint.image.ImageException;
import dev.dlint.image.layer.LayerScanner;
import dev.dlint.image.layer.ScanOptions;
import dev.dlint.image.testing.TarBuilder;
import dev.dlint.image.testing.TestLayers;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiveEfficiencyTest {

    @Test
    void anImageWithoutWasteIsEfficient() throws ImageException {
        assertThat(numbers(tar().file("a", "1234"), tar().file("b", "12")))
                .isEqualTo(new DiveEfficiency(1, 0, 0, List.of()));
    }

    @Test
    void everyCopyCountsAsWaste() throws ImageException {
        DiveEfficiency numbers = numbers(
                tar().file("a", "x".repeat(100)), tar().file("a", "x".repeat(60)), tar().file("b", "x".repeat(40)));

        assertThat(numbers.wastedBytes()).isEqualTo(160);
        assertThat(numbers.efficiency()).isEqualTo((60 + 40) / 200.0, within(1e-9));
        assertThat(numbers.userWastedShare()).isEqualTo(1.6, within(1e-9));
        assertThat(numbers.paths()).containsExactly(new DiveEfficiency.WastefulPath("a", 2, 160));
    }

    @Test
    void aRemovedFileCountsAsAReferenceOfNoSize() throws ImageException {
        DiveEfficiency numbers = numbers(
                tar().file("a", "x".repeat(100)).file("b", "x".repeat(100)),
                tar().whiteout("a").file("c", "x"));

        assertThat(numbers.efficiency()).isEqualTo(101 / 201.0, within(1e-9));
        assertThat(numbers.wastedBytes()).isEqualTo(100);
    }

    @Test
    void aRemovedDirectoryCountsAsWhatWasInIt() throws ImageException {
        DiveEfficiency numbers = numbers(
                tar().file("d/a", "x".repeat(10)).file("d/e/b", "x".repeat(20)),
                tar().file("d/c", "x"),
                tar().whiteout("d").file("z", "zz"));

        assertThat(numbers.efficiency())
                .as("the directory's 31 bytes are both its smallest and its only size, though it is gone")
                .isEqualTo(1);
        assertThat(numbers.wastedBytes()).isZero();
    }

    @Test
    void opaqueDirectoriesCountAsNothing() throws ImageException {
        DiveEfficiency numbers = numbers(
                tar().file("d/a", "x".repeat(10)),
                tar().directory("d").opaque("d").file("d/b", "x"));

        assertThat(numbers.efficiency()).isEqualTo(1);
        assertThat(numbers.wastedBytes()).isZero();
    }

    @Test
    void aSingleLayerHasNoShareOfUserBytes() throws ImageException {
        assertThat(numbers(tar().file("a", "1")).userWastedShare()).isZero();
        assertThat(numbers().efficiency()).isEqualTo(1);
    }

    private static DiveEfficiency numbers(TarBuilder... layers) throws ImageException {
        return DiveEfficiency.of(new LayerScanner(ScanOptions.DEFAULT).scan(TestLayers.all(layers)));
    }
}
