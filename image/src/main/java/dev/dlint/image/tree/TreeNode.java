package dev.dlint.image.tree;

import dev.dlint.image.layer.EntryName;
import dev.dlint.image.layer.FileEntry;
import dev.dlint.image.layer.FileKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One path of the tree while layers are put on top of each other. */
final class TreeNode {
    private static final int IMPLIED_MODE = 0755;

    final String name;
    final @Nullable TreeNode parent;
    final int depth;
    private @Nullable TreeMap<String, TreeNode> children;
    private FileEntry entry;
    private int layer;
    private boolean implied;
    private StoredContent content;

    /** Some stored bytes, and how many paths lead to them. */
    static final class StoredContent {
        final FileEntry owner;
        final int layer;
        int links;

        StoredContent(FileEntry owner, int layer) {
            this.owner = owner;
            this.layer = layer;
        }
    }

    TreeNode(@Nullable TreeNode parent, String name, FileEntry entry, int layer, StoredContent content) {
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.name = name;
        this.entry = entry;
        this.layer = layer;
        this.content = content;
    }

    /** A directory for which there is no entry yet. */
    static TreeNode impliedDirectory(@Nullable TreeNode parent, String name, int layer) {
        String path = parent == null ? "" : EntryName.child(parent.path(), name);
        FileEntry entry = new FileEntry(path, FileKind.DIRECTORY, 0, IMPLIED_MODE, 0, 0, 0, "", 0, Set.of());
        TreeNode node = new TreeNode(parent, name, entry, layer, new StoredContent(entry, layer));
        node.implied = true;
        return node;
    }

    String path() {
        return parent == null ? "" : EntryName.child(parent.path(), name);
    }

    FileEntry entry() {
        return entry;
    }

    StoredContent content() {
        return content;
    }

    boolean isDirectory() {
        return entry.isDirectory();
    }

    /** Takes new metadata; a directory keeps its children. */
    void setDirectory(FileEntry newEntry, int newLayer) {
        entry = newEntry;
        layer = newLayer;
        implied = false;
        content = new StoredContent(newEntry, newLayer);
    }

    @Nullable
    TreeNode child(String childName) {
        return children == null ? null : children.get(childName);
    }

    Collection<TreeNode> children() {
        return children == null ? List.of() : children.values();
    }

    void put(TreeNode child) {
        if (children == null) {
            children = new TreeMap<>();
        }
        children.put(child.name, child);
    }

    void remove(TreeNode child) {
        if (children != null) {
            children.remove(child.name);
        }
    }

    TreeFile toFile() {
        return new TreeFile(path(), entry, layer, content.layer, implied);
    }
}
