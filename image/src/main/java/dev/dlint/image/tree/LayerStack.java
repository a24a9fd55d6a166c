package dev.dlint.image.tree;

import dev.dlint.image.layer.EntryName;
import dev.dlint.image.layer.FileEntry;
import dev.dlint.image.layer.FileKind;
import dev.dlint.image.layer.Oddity;
import dev.dlint.image.layer.ScannedLayer;
import dev.dlint.image.tree.PathResolver.Step;
import dev.dlint.image.tree.Superseded.Cause;
import dev.dlint.image.tree.TreeNode.StoredContent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts layers on top of each other as the OCI image specification says: first a layer's whiteouts, which reach only what is below it, then its
 * entries in their order. Parents are followed through symbolic links, as engines do when they unpack.
 *
 * @see <a href="https://github.com/opencontainers/image-spec/blob/v1.1.0/layer.md#applying-changesets">OCI image specification, "Applying changesets"</a>
 */
final class LayerStack {
    /** A path of 4096 characters has at most half as many parts; links could lead deeper, but no program gets there. */
    private static final int DEEPEST = 2048;

    private static final int MOST_IMPLIED = 500_000;
    private static final int MOST_ODDITIES = 1_000;

    private final TreeNode root = TreeNode.impliedDirectory(null, "", 0);
    private final List<Superseded> superseded = new ArrayList<>();
    private final List<LayerOddity> oddities = new ArrayList<>();
    private int impliedDirectories;
    private String lastParent = "";
    private TreeNode lastDirectory = root;

    TreeNode root() {
        return root;
    }

    List<Superseded> superseded() {
        return superseded;
    }

    List<LayerOddity> oddities() {
        return oddities;
    }

    void apply(ScannedLayer scanned) {
        int layer = scanned.layer().index();
        forgetLastDirectory();
        for (FileEntry entry : scanned.entries()) {
            if (entry.kind().isRemoval()) {
                remove(entry, layer);
            }
        }
        for (FileEntry entry : scanned.entries()) {
            if (!entry.kind().isRemoval()) {
                add(entry, layer);
            }
        }
    }

    private void remove(FileEntry whiteout, int layer) {
        boolean opaque = whiteout.kind() == FileKind.OPAQUE;
        TreeNode node = PathResolver.find(root, whiteout.path(), opaque);
        if (node == null) {
            return;
        }
        if (opaque) {
            List.copyOf(node.children()).forEach(child -> detach(child, layer, Cause.DELETED));
        } else {
            detach(node, layer, Cause.DELETED);
        }
    }

    private void add(FileEntry entry, int layer) {
        if (entry.path().isEmpty()) {
            if (entry.isDirectory()) {
                root.setDirectory(entry, layer);
            }
            return;
        }
        TreeNode directory = directory(EntryName.parent(entry.path()), entry, layer);
        StoredContent content = directory == null ? null : content(entry, layer);
        if (directory == null || content == null) {
            return;
        }
        TreeNode existing = directory.child(entry.fileName());
        if (existing != null && existing.isDirectory() && entry.isDirectory()) {
            existing.setDirectory(entry, layer);
            return;
        }
        FileEntry seen = entry.kind() == FileKind.HARD_LINK ? content.owner : entry;
        content.links++;
        if (existing != null) {
            detach(existing, layer, existing.isDirectory() ? Cause.REPLACED : cause(existing.content().owner, seen));
            forgetLastDirectory();
        }
        directory.put(new TreeNode(directory, entry.fileName(), seen, layer, content));
    }

    /** The stored bytes that an entry stands for; null for a hard link to nothing. */
    private @Nullable StoredContent content(FileEntry entry, int layer) {
        if (entry.kind() != FileKind.HARD_LINK) {
            return new StoredContent(entry, layer);
        }
        String path = EntryName.normalise(entry.linkTarget());
        TreeNode target = path == null ? null : PathResolver.find(root, path, false);
        if (target == null || target.isDirectory()) {
            note(layer, Oddity.Kind.DANGLING_HARD_LINK, entry);
            return null;
        }
        return target.content();
    }

    /** The directory at a path, made when it is missing. Entries of one directory follow each other, so the last one is remembered. */
    private @Nullable TreeNode directory(String path, FileEntry entry, int layer) {
        if (path.equals(lastParent)) {
            return lastDirectory;
        }
        Step step = PathResolver.resolve(root, path, true);
        if (step instanceof Step.Found found && found.node().isDirectory()) {
            lastParent = path;
            lastDirectory = found.node();
            return lastDirectory;
        }
        if (step instanceof Step.Missing missing) {
            return makeDirectories(missing, entry, layer);
        }
        note(layer, step instanceof Step.Failed failed ? failed.why() : Oddity.Kind.BELOW_NO_DIRECTORY, entry);
        return null;
    }

    private @Nullable TreeNode makeDirectories(Step.Missing missing, FileEntry entry, int layer) {
        TreeNode directory = missing.directory();
        int needed = missing.rest().size();
        if (directory.depth + needed > DEEPEST) {
            note(layer, Oddity.Kind.LONG_NAME, entry);
            return null;
        }
        if (impliedDirectories + needed > MOST_IMPLIED) {
            note(layer, Oddity.Kind.TOO_MANY_DIRECTORIES, entry);
            return null;
        }
        impliedDirectories += needed;
        for (String name : missing.rest()) {
            if (name.equals("..")) {
                directory = directory.parent == null ? directory : directory.parent;
                continue;
            }
            TreeNode made = TreeNode.impliedDirectory(directory, name, layer);
            directory.put(made);
            directory = made;
        }
        return directory;
    }

    private void note(int layer, Oddity.Kind kind, FileEntry entry) {
        if (oddities.size() < MOST_ODDITIES) {
            oddities.add(new LayerOddity(layer, new Oddity(kind, entry.path(), entry.linkTarget())));
        }
    }

    private void forgetLastDirectory() {
        lastParent = "";
        lastDirectory = root;
    }

    /** Takes a path and all below it away. */
    private void detach(TreeNode node, int layer, Cause cause) {
        List.copyOf(node.children()).forEach(child -> detach(child, layer, cause));
        if (node.parent != null) {
            node.parent.remove(node);
        }
        StoredContent content = node.content();
        content.links--;
        if (content.links == 0 && content.owner.isFile()) {
            superseded.add(new Superseded(content.owner, content.layer, layer, cause));
        }
    }

    private static Cause cause(FileEntry old, FileEntry by) {
        if (!old.hasContentOf(by)) {
            return Cause.REPLACED;
        }
        return old.hasMetadataOf(by) ? Cause.REWRITTEN : Cause.METADATA_CHANGED;
    }
}
