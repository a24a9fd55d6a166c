package dev.dlint.image.tree;

import dev.dlint.image.layer.EntryName;
import dev.dlint.image.layer.FileEntry;
import dev.dlint.image.layer.FileKind;
import dev.dlint.image.layer.ScannedLayer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The numbers of the tool dive, so that limits set for it keep their meaning. They are defined on names alone: paths are not followed through
 * links, all copies of a path count as wasted, also the one that is seen, and an opaque whiteout counts as nothing. For what could in truth be
 * saved see {@link SquashedTree#reclaimableBytes()}.
 *
 * @param efficiency the sum of each path's smallest size over the sum of all its sizes, 0 to 1
 * @param wastedBytes the sum of all sizes of the paths that occur more than once
 * @param userWastedShare {@code wastedBytes} over the size of all layers but the lowest; may exceed 1, and is 0 where there are no such layers
 * @param paths the paths that occur more than once, the most wasteful first
 */
public record DiveEfficiency(double efficiency, long wastedBytes, double userWastedShare, List<WastefulPath> paths) {

    /**
     * A path that occurs more than once.
     *
     * @param occurrences in how many layers, whiteouts included
     * @param cumulativeSize the sum of its sizes in bytes
     */
    public record WastefulPath(String path, int occurrences, long cumulativeSize) {}

    /** Computes the numbers of some layers, lowest first. */
    public static DiveEfficiency of(List<ScannedLayer> layers) {
        Map<String, Sizes> sizes = new HashMap<>();
        TreeMap<String, Long> stacked = new TreeMap<>();
        for (ScannedLayer layer : layers) {
            count(layer, stacked, sizes);
            stack(layer, stacked);
        }
        long smallest = 0;
        long all = 0;
        for (Sizes size : sizes.values()) {
            smallest += size.smallest;
            all += size.sum;
        }
        List<WastefulPath> wasteful = wasteful(sizes);
        long wasted = wasteful.stream().mapToLong(WastefulPath::cumulativeSize).sum();
        long above = layers.stream().skip(1).mapToLong(ScannedLayer::fileSize).sum();
        return new DiveEfficiency(
                all == 0 ? 1 : (double) smallest / all, wasted, above == 0 ? 0 : (double) wasted / above, wasteful);
    }

    private static final class Sizes {
        private long sum;
        private long smallest;
        private int occurrences;

        void add(long size) {
            sum += size;
            smallest = occurrences == 0 ? size : Math.min(smallest, size);
            occurrences++;
        }
    }

    /** Adds the size of each path without children; a removed directory has the size of all that was in it. */
    private static void count(ScannedLayer layer, TreeMap<String, Long> stacked, Map<String, Sizes> sizes) {
        Set<String> parents = parents(layer);
        Set<String> removed = new HashSet<>();
        for (FileEntry entry : layer.entries()) {
            String path = entry.path();
            Sizes size = sizes.computeIfAbsent(path, key -> new Sizes());
            if (entry.kind() == FileKind.WHITEOUT && removed.add(path)) {
                size.add(sizeBelow(path, stacked));
            } else if (!entry.kind().isRemoval() && !parents.contains(path)) {
                size.add(entry.size());
            }
        }
    }

    private static Set<String> parents(ScannedLayer layer) {
        Set<String> parents = new HashSet<>();
        for (FileEntry entry : layer.entries()) {
            String parent = entry.kind() == FileKind.OPAQUE ? "" : EntryName.parent(entry.path());
            while (!parent.isEmpty() && parents.add(parent)) {
                parent = EntryName.parent(parent);
            }
        }
        return parents;
    }

    private static long sizeBelow(String path, TreeMap<String, Long> stacked) {
        return below(path, stacked).values().stream().mapToLong(Long::longValue).sum();
    }

    private static void stack(ScannedLayer layer, TreeMap<String, Long> stacked) {
        for (FileEntry entry : layer.entries()) {
            if (entry.kind() == FileKind.WHITEOUT) {
                below(entry.path(), stacked).clear();
                stacked.remove(entry.path());
            }
        }
        for (FileEntry entry : layer.entries()) {
            if (!entry.kind().isRemoval()) {
                stacked.put(entry.path(), entry.size());
            }
        }
    }

    /** The paths in a directory: "0" is the character after "/". */
    private static Map<String, Long> below(String path, TreeMap<String, Long> stacked) {
        return stacked.subMap(path + "/", path + "0");
    }

    private static List<WastefulPath> wasteful(Map<String, Sizes> sizes) {
        return sizes.entrySet().stream()
                .filter(path -> path.getValue().occurrences > 1)
                .map(path -> new WastefulPath(path.getKey(), path.getValue().occurrences, path.getValue().sum))
                .sorted(Comparator.comparingLong(WastefulPath::cumulativeSize)
                        .reversed()
                        .thenComparing(WastefulPath::path))
                .toList();
    }
}
