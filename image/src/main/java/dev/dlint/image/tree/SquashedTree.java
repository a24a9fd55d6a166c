package dev.dlint.image.tree;

import dev.dlint.image.layer.FileEntry;
import dev.dlint.image.layer.ScannedLayer;
import dev.dlint.image.tree.TreeNode.StoredContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The file system of a container that was just made from the image, and what its layers store beyond that. */
public final class SquashedTree {
    private final TreeNode root;
    private final List<ScannedLayer> layers;
    private final List<Superseded> superseded;
    private final List<LayerOddity> oddities;
    private final long[] seenBytes;

    private SquashedTree(List<ScannedLayer> layers, LayerStack stack) {
        this.root = stack.root();
        this.layers = List.copyOf(layers);
        this.superseded = List.copyOf(stack.superseded());
        this.oddities = List.copyOf(stack.oddities());
        this.seenBytes = seenBytes(layers.size());
    }

    /** Puts layers on top of each other, lowest first. */
    public static SquashedTree of(List<ScannedLayer> layers) {
        LayerStack stack = new LayerStack();
        layers.forEach(stack::apply);
        return new SquashedTree(layers, stack);
    }

    /** All paths in the order of their directories' names, without the root. */
    public List<TreeFile> files() {
        List<TreeFile> files = new ArrayList<>();
        visit(root, node -> {
            if (node != root) {
                files.add(node.toFile());
            }
        });
        return files;
    }

    /** The root directory. */
    public TreeFile rootDirectory() {
        return root.toFile();
    }

    /** What a program in the container gets when it opens a path: symbolic links are followed. Null when there is nothing. */
    public @Nullable TreeFile find(String path) {
        TreeNode node = PathResolver.find(root, path, true);
        return node == null ? null : node.toFile();
    }

    /** As {@link #find}, but a symbolic link at the end is itself the answer. */
    public @Nullable TreeFile findWithoutFollowing(String path) {
        TreeNode node = PathResolver.find(root, path, false);
        return node == null ? null : node.toFile();
    }

    /** The paths directly in a directory; none when it is no directory. */
    public List<TreeFile> children(String path) {
        TreeNode node = PathResolver.find(root, path, true);
        return node == null
                ? List.of()
                : node.children().stream().map(TreeNode::toFile).toList();
    }

    /** The files that are stored but not seen, in the order in which layers supersede them. */
    public List<Superseded> superseded() {
        return superseded;
    }

    public List<LayerOddity> oddities() {
        return oddities;
    }

    /** The sum of all layers' file sizes in bytes. */
    public long layersSize() {
        return layers.stream().mapToLong(ScannedLayer::fileSize).sum();
    }

    /** The bytes of all files that a container sees; hard links to the same file count once. */
    public long squashedSize() {
        long sum = 0;
        for (long bytes : seenBytes) {
            sum += bytes;
        }
        return sum;
    }

    /** The bytes that would be saved if all layers were one. */
    public long reclaimableBytes() {
        return layersSize() - squashedSize();
    }

    /** The bytes of one layer that no container sees. */
    public long reclaimableBytes(int layer) {
        return layers.get(layer).fileSize() - seenBytes[layer];
    }

    private long[] seenBytes(int count) {
        long[] bytes = new long[count];
        Set<StoredContent> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        visit(root, node -> {
            StoredContent content = node.content();
            FileEntry owner = content.owner;
            if (owner.isFile() && (content.links == 1 || counted.add(content))) {
                bytes[content.layer] += owner.size();
            }
        });
        return bytes;
    }

    private static void visit(TreeNode node, Consumer<TreeNode> visitor) {
        visitor.accept(node);
        for (TreeNode child : node.children()) {
            visit(child, visitor);
        }
    }
}
