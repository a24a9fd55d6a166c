package dev.dlint.analyzer.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which stage needs which. */
final class StageGraph {
    private final List<Stage> stages;
    private final Map<String, List<Stage>> byName = new HashMap<>();
    private @Nullable List<List<Stage>> dependents;
    private @Nullable BitSet reachable;
    private @Nullable BitSet shipped;

    StageGraph(List<Stage> stages) {
        this.stages = stages;
        for (Stage stage : stages) {
            String name = stage.name();
            if (name != null) {
                byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(stage);
            }
        }
    }

    /** The last stage of that name among the first {@code count}, or null; case does not matter. */
    @Nullable
    Stage named(String name, int count) {
        List<Stage> found = byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).index() < count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : found.get(low - 1);
    }

    /** The number that a text stands for, or -1; a plus sign and leading zeros do not matter. */
    static int index(String text) {
        try {
            return Math.max(-1, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    List<Stage> dependents(Stage stage) {
        List<List<Stage>> known = dependents;
        if (known == null) {
            dependents = known = findDependents();
        }
        return List.copyOf(known.get(stage.index()));
    }

    private List<List<Stage>> findDependents() {
        List<List<Stage>> found = new ArrayList<>();
        stages.forEach(stage -> found.add(new ArrayList<>()));
        for (Stage stage : stages) {
            for (Dependency dependency : stage.dependencies()) {
                Stage target = dependency.target().target();
                if (target != null && isNew(found.get(target.index()), stage)) {
                    found.get(target.index()).add(stage);
                }
            }
        }
        return found;
    }

    /** Stages are added in order, so that only the last can be the same. */
    private static boolean isNew(List<Stage> list, Stage stage) {
        return list.isEmpty() || list.get(list.size() - 1) != stage;
    }

    boolean reachable(Stage stage) {
        BitSet known = reachable;
        if (known == null) {
            reachable = known = findReachable();
        }
        return known.get(stage.index());
    }

    boolean shipped(Stage stage) {
        BitSet known = shipped;
        if (known == null) {
            shipped = known = findShipped();
        }
        return known.get(stage.index());
    }

    private BitSet findShipped() {
        BitSet found = new BitSet(stages.size());
        for (Stage at = stages.get(stages.size() - 1); at != null; at = at.parent()) {
            found.set(at.index());
        }
        return found;
    }

    private BitSet findReachable() {
        BitSet found = new BitSet(stages.size());
        Deque<Stage> open = new ArrayDeque<>();
        open.add(stages.get(stages.size() - 1));
        while (!open.isEmpty()) {
            Stage stage = open.remove();
            if (!found.get(stage.index())) {
                found.set(stage.index());
                for (Dependency dependency : stage.dependencies()) {
                    Stage target = dependency.target().target();
                    if (target != null) {
                        open.add(target);
                    }
                }
            }
        }
        return found;
    }
}
