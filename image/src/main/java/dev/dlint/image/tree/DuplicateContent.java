package dev.dlint.image.tree;

import dev.dlint.image.layer.FileEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One content that is stored at several paths which a container sees. Hard links do not count: they share their bytes.
 *
 * @param size the bytes of one copy
 * @param paths at least two, in the order of the tree
 */
public record DuplicateContent(long size, List<TreeFile> paths) {

    private record Key(long size, long fingerprint) {}

    /** The bytes that one copy would save. */
    public long wastedBytes() {
        return size * (paths.size() - 1);
    }

    /**
     * Finds them, the most wasteful first.
     *
     * @param smallest the size in bytes from which on files are compared, at least 1
     */
    public static List<DuplicateContent> in(SquashedTree tree, long smallest) {
        Map<Key, List<TreeFile>> groups = new LinkedHashMap<>();
        Set<FileEntry> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (TreeFile file : tree.files()) {
            FileEntry entry = file.entry();
            boolean compared = entry.isFile() && entry.size() >= Math.max(smallest, 1) && entry.fingerprint() != 0;
            if (compared && seen.add(entry)) {
                groups.computeIfAbsent(new Key(entry.size(), entry.fingerprint()), key -> new ArrayList<>())
                        .add(file);
            }
        }
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> new DuplicateContent(group.getKey().size(), List.copyOf(group.getValue())))
                .sorted(Comparator.comparingLong(DuplicateContent::wastedBytes).reversed())
                .toList();
    }
}
