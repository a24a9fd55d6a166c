package dev.dlint.image.tree;

import static dev.dlint.image.testing.TarBuilder.tar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.image.ImageException;
import dev.dlint.image.layer.LayerScanner;
import dev.dlint.image.layer.Oddity;
import dev.dlint.image.layer.ScanOptions;
import dev.dlint.image.testing.TarBuilder;
import dev.dlint.image.testing.TestLayers;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SquashedTreeTest {

    @Test
    void layersAddUp() throws ImageException {
        SquashedTree tree = squash(tar().directory("etc").file("etc/a", "1"), tar().file("etc/b", "22"));

        assertThat(paths(tree)).containsExactly("etc", "etc/a", "etc/b");
        assertThat(found(tree, "etc/b").layer()).isEqualTo(1);
        assertThat(tree.layersSize()).isEqualTo(3);
        assertThat(tree.squashedSize()).isEqualTo(3);
        assertThat(tree.reclaimableBytes()).isZero();
    }

    @Test
    void aWhiteoutRemovesAFile() throws ImageException {
        SquashedTree tree = squash(tar().file("a", "12345").file("b", "1"), tar().whiteout("a"));

        assertThat(paths(tree)).containsExactly("b");
        assertThat(tree.reclaimableBytes()).isEqualTo(5);
        assertThat(tree.reclaimableBytes(0)).isEqualTo(5);
        assertThat(causes(tree)).containsExactly("a in 0 DELETED by 1");
    }

    @Test
    void aWhiteoutRemovesADirectoryWithAllInIt() throws ImageException {
        SquashedTree tree = squash(tar().file("d/e/f", "123").file("d/g", "1").file("da", "1"), tar().whiteout("d"));

        assertThat(paths(tree)).containsExactly("da");
        assertThat(causes(tree)).containsExactly("d/e/f in 0 DELETED by 1", "d/g in 0 DELETED by 1");
    }

    @Test
    void anOpaqueDirectoryHidesOnlyWhatIsBelowItsLayer() throws ImageException {
        SquashedTree tree = squash(
                tar().file("d/old", "123").file("e", "1"),
                tar().directory("d").file("d/new", "1").opaque("d"));

        assertThat(paths(tree)).containsExactly("d", "d/new", "e");
        assertThat(causes(tree)).containsExactly("d/old in 0 DELETED by 1");
    }

    @Test
    void aWhiteoutDoesNotReachItsOwnLayer() throws ImageException {
        for (TarBuilder upper : List.of(
                tar().whiteout("a").file("a", "new"), tar().file("a", "new").whiteout("a"))) {
            SquashedTree tree = squash(tar().file("a", "old!"), upper);

            assertThat(paths(tree)).containsExactly("a");
            assertThat(found(tree, "a").layer()).isEqualTo(1);
            assertThat(tree.reclaimableBytes()).isEqualTo(4);
        }
    }

    @Test
    void aWhiteoutOfNothingIsHarmless() throws ImageException {
        assertThat(paths(squash(
                        tar().file("a", "1"),
                        tar().whiteout("b").whiteout("c/d").opaque("e"))))
                .containsExactly("a");
    }

    @Test
    void chmodStoresAFileAgain() throws ImageException {
        SquashedTree tree = squash(
                tar().file("bin/tool", "program"),
                tar().file("bin/tool", "program", entry -> entry.setMode(0755)),
                tar().file("bin/tool", "program", entry -> {
                    entry.setMode(0755);
                    entry.setUserId(1000);
                }));

        assertThat(causes(tree))
                .containsExactly("bin/tool in 0 METADATA_CHANGED by 1", "bin/tool in 1 METADATA_CHANGED by 2");
        assertThat(tree.reclaimableBytes()).isEqualTo(14);
    }

    @Test
    void touchingAndRewritingAreToldApart() throws ImageException {
        SquashedTree tree = squash(
                tar().file("a", "same").file("b", "one").file("c", "1"),
                tar().file("a", "same", entry -> entry.setModTime(9_000))
                        .file("b", "two")
                        .directory("c"));

        assertThat(causes(tree))
                .containsExactly("a in 0 REWRITTEN by 1", "b in 0 REPLACED by 1", "c in 0 REPLACED by 1");
    }

    @Test
    void aDirectoryKeepsItsContentsUnderNewMetadata() throws ImageException {
        SquashedTree tree = squash(tar().directory("d").file("d/a", "1"), tar().directory("d"));

        assertThat(paths(tree)).containsExactly("d", "d/a");
        assertThat(found(tree, "d").layer()).isEqualTo(1);
        assertThat(tree.superseded()).isEmpty();
    }

    @Test
    void aFileThatReplacesADirectoryReplacesAllInIt() throws ImageException {
        SquashedTree tree = squash(tar().file("d/a", "1"), tar().file("d", "1"));

        assertThat(paths(tree)).containsExactly("d");
        assertThat(causes(tree)).containsExactly("d/a in 0 REPLACED by 1");
    }

    @Test
    void hardLinksShareTheirBytes() throws ImageException {
        SquashedTree tree = squash(tar().file("a", "12345").hardLink("b", "a"), tar().whiteout("a"));

        assertThat(paths(tree)).containsExactly("b");
        assertThat(found(tree, "b").entry().size()).isEqualTo(5);
        assertThat(tree.reclaimableBytes())
                .as("the bytes live on under the other name")
                .isZero();
        assertThat(squash(
                                tar().file("a", "12345").hardLink("b", "a"),
                                tar().whiteout("a").whiteout("b"))
                        .reclaimableBytes())
                .isEqualTo(5);
    }

    @Test
    void aHardLinkMayReachALayerBelow() throws ImageException {
        SquashedTree tree = squash(tar().file("a", "12345"), tar().hardLink("b", "/a"));

        assertThat(found(tree, "b").layer()).isEqualTo(1);
        assertThat(found(tree, "b").contentLayer()).isZero();
        assertThat(tree.squashedSize()).isEqualTo(5);
    }

    @Test
    void aHardLinkToNothingIsLeftOut() throws ImageException {
        SquashedTree tree = squash(tar().hardLink("a", "../../etc/passwd")
                .hardLink("b", "b")
                .directory("d")
                .hardLink("c", "d"));

        assertThat(paths(tree)).containsExactly("d");
        assertThat(tree.oddities())
                .extracting(odd -> odd.oddity().kind() + " " + odd.oddity().path())
                .containsExactly("DANGLING_HARD_LINK a", "DANGLING_HARD_LINK b", "DANGLING_HARD_LINK c");
    }

    @Test
    void entriesBelowALinkedDirectoryGoWhereTheLinkLeads() throws ImageException {
        SquashedTree tree = squash(
                tar().directory("usr/lib").file("usr/lib/old", "1").symlink("lib", "usr/lib"),
                tar().file("lib/new", "22").whiteout("lib/old"));

        assertThat(paths(tree)).containsExactly("lib", "usr", "usr/lib", "usr/lib/new");
        assertThat(found(tree, "/lib/new").path()).isEqualTo("usr/lib/new");
        assertThat(causes(tree)).containsExactly("usr/lib/old in 0 DELETED by 1");
    }

    @Test
    void linksNeverLeadOutOfTheImage() throws ImageException {
        SquashedTree tree = squash(tar().symlink("out", "../../../..")
                .file("out/a", "1")
                .symlink("abs", "/d")
                .file("abs/b", "1"));

        assertThat(paths(tree)).containsExactly("a", "abs", "d", "d/b", "out");
    }

    @Test
    void loopsOfLinksEnd() throws ImageException {
        SquashedTree tree = squash(
                tar().symlink("a", "b").symlink("b", "a").file("a/x", "1").symlink("self", "self/self"));

        assertThat(paths(tree)).containsExactly("a", "b", "self");
        assertThat(tree.find("a")).isNull();
        assertThat(tree.find("self")).isNull();
        assertThat(tree.oddities()).extracting(odd -> odd.oddity().kind()).containsExactly(Oddity.Kind.LINK_LOOP);
    }

    @Test
    void nothingGoesBelowAFile() throws ImageException {
        SquashedTree tree = squash(tar().file("a", "1"), tar().file("a/b", "1"));

        assertThat(paths(tree)).containsExactly("a");
        assertThat(tree.oddities())
                .containsExactly(new LayerOddity(1, new Oddity(Oddity.Kind.BELOW_NO_DIRECTORY, "a/b", "")));
    }

    @Test
    void linksCannotBuildAnEndlesslyDeepTree() throws ImageException {
        TarBuilder tar = tar();
        String deep = "d/".repeat(2_000) + "x";
        for (int i = 0; i < 20; i++) {
            tar.pax("linkpath", "l" + i + "/" + deep).symlink("l" + (i + 1), "x");
        }
        tar.symlink("l0", "/").pax("path", "l20/" + deep).file("x", "1");

        SquashedTree tree = squash(tar);

        assertThat(tree.files()).hasSizeLessThan(3_000);
        assertThat(tree.oddities()).extracting(odd -> odd.oddity().kind()).containsExactly(Oddity.Kind.LONG_NAME);
    }

    @Test
    void missingDirectoriesAreImplied() throws ImageException {
        SquashedTree tree = squash(tar().file("a/b/c", "1"), tar().directory("a"));

        assertThat(found(tree, "a/b").implied()).isTrue();
        assertThat(found(tree, "a").implied()).isFalse();
        assertThat(tree.children("a")).extracting(TreeFile::path).containsExactly("a/b");
    }

    @Test
    void filesAreFoundThroughLinks() throws ImageException {
        SquashedTree tree = squash(tar().file("usr/bin/python3.11", "elf")
                .symlink("usr/bin/python3", "python3.11")
                .symlink("bin", "usr/bin"));

        assertThat(found(tree, "/bin/python3").path()).isEqualTo("usr/bin/python3.11");
        assertThat(tree.findWithoutFollowing("/bin/python3"))
                .extracting(TreeFile::path)
                .isEqualTo("usr/bin/python3");
        assertThat(tree.find("/bin/ruby")).isNull();
    }

    @Test
    void equalContentsAtSeveralPathsAreFound() throws ImageException {
        SquashedTree tree = squash(
                tar().file("a", "same content").file("b", "other").hardLink("a2", "a"),
                tar().file("c/d", "same content").file("e", ""),
                tar().file("f", ""));

        assertThat(DuplicateContent.in(tree, 1)).singleElement().satisfies(duplicate -> {
            assertThat(duplicate.paths()).extracting(TreeFile::path).containsExactly("a", "c/d");
            assertThat(duplicate.wastedBytes()).isEqualTo(12);
        });
        assertThat(DuplicateContent.in(tree, 13)).isEmpty();
    }

    private static SquashedTree squash(TarBuilder... layers) throws ImageException {
        return SquashedTree.of(new LayerScanner(ScanOptions.DEFAULT).scan(TestLayers.all(layers)));
    }

    private static TreeFile found(SquashedTree tree, String path) {
        return Objects.requireNonNull(tree.find(path));
    }

    private static List<String> paths(SquashedTree tree) {
        return tree.files().stream().map(TreeFile::path).toList();
    }

    private static List<String> causes(SquashedTree tree) {
        return tree.superseded().stream()
                .map(gone -> gone.file().path() + " in " + gone.layer() + " " + gone.cause() + " by " + gone.byLayer())
                .toList();
    }
}
