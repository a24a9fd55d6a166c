package dev.dlint.image.tree;

import dev.dlint.image.layer.FileKind;
import dev.dlint.image.layer.Oddity;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a path inside the image as the kernel does in a container: symbolic links are followed, absolute ones from the image's root, and
 * {@code ..} never leads out of it.
 */
final class PathResolver {
    /** The kernel gives up after as many links (path_resolution(7)). */
    private static final int MOST_LINKS = 40;

    private final TreeNode root;
    private final Deque<String> ahead = new ArrayDeque<>();
    private int links;

    private PathResolver(TreeNode root) {
        this.root = root;
    }

    /** Why there is no node. */
    sealed interface Step {
        record Found(TreeNode node) implements Step {}

        /** The path ends in a directory that lacks the rest. */
        record Missing(TreeNode directory, List<String> rest) implements Step {}

        record Failed(Oddity.Kind why) implements Step {}
    }

    /** Follows all links on the way; the last part only when {@code followLast}. */
    static Step resolve(TreeNode root, String path, boolean followLast) {
        return new PathResolver(root).walk(path, followLast);
    }

    private Step walk(String path, boolean followLast) {
        prepend(path);
        TreeNode current = root;
        while (!ahead.isEmpty()) {
            if (!current.isDirectory()) {
                return new Step.Failed(Oddity.Kind.BELOW_NO_DIRECTORY);
            }
            String part = ahead.removeFirst();
            if (part.equals("..")) {
                current = current.parent == null ? current : current.parent;
                continue;
            }
            TreeNode next = current.child(part);
            if (next == null) {
                ahead.addFirst(part);
                return new Step.Missing(current, List.copyOf(ahead));
            }
            boolean follow = next.entry().kind() == FileKind.SYMBOLIC_LINK && (followLast || !ahead.isEmpty());
            current = follow ? followed(current, next) : next;
            if (links > MOST_LINKS) {
                return new Step.Failed(Oddity.Kind.LINK_LOOP);
            }
        }
        return new Step.Found(current);
    }

    private TreeNode followed(TreeNode directory, TreeNode link) {
        links++;
        String target = link.entry().linkTarget();
        prepend(target);
        return target.startsWith("/") ? root : directory;
    }

    private void prepend(String path) {
        Iterator<String> backwards = Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .collect(ArrayDeque<String>::new, ArrayDeque::addFirst, ArrayDeque::addAll)
                .iterator();
        backwards.forEachRemaining(ahead::addFirst);
    }

    /** The node, or null when there is none. */
    static @Nullable TreeNode find(TreeNode root, String path, boolean followLast) {
        return resolve(root, path, followLast) instanceof Step.Found found ? found.node() : null;
    }
}
