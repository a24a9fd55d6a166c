package dev.dlint.analyzer.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Finds the stages that need each other: Tarjan's algorithm, with a stack of its own in place of recursion. */
final class StageCycles {
    private final List<List<Stage>> targets = new ArrayList<>();
    private final int[] number;
    private final int[] lowest;
    private final BitSet open = new BitSet();
    private final Deque<Stage> path = new ArrayDeque<>();
    private final List<List<Stage>> cycles = new ArrayList<>();
    private int count;

    private StageCycles(List<Stage> stages) {
        number = new int[stages.size()];
        lowest = new int[stages.size()];
        for (Stage stage : stages) {
            List<Stage> needed = new ArrayList<>();
            for (Dependency dependency : stage.dependencies()) {
                Stage target = dependency.target().target();
                if (target != null) {
                    needed.add(target);
                }
            }
            targets.add(needed);
        }
    }

    static List<List<Stage>> of(List<Stage> stages) {
        StageCycles search = new StageCycles(stages);
        for (Stage stage : stages) {
            if (search.number[stage.index()] == 0) {
                search.visit(stage);
            }
        }
        search.cycles.sort(Comparator.comparingInt(cycle -> cycle.get(0).index()));
        return List.copyOf(search.cycles);
    }

    private void visit(Stage start) {
        Deque<Stage> calls = new ArrayDeque<>();
        Deque<Integer> positions = new ArrayDeque<>();
        enter(start, calls, positions);
        while (!calls.isEmpty()) {
            Stage stage = calls.element();
            List<Stage> needed = targets.get(stage.index());
            int next = positions.pop();
            if (next < needed.size()) {
                positions.push(next + 1);
                Stage target = needed.get(next);
                if (number[target.index()] == 0) {
                    enter(target, calls, positions);
                } else if (open.get(target.index())) {
                    lower(stage, number[target.index()]);
                }
            } else {
                calls.pop();
                leave(stage);
                if (!calls.isEmpty()) {
                    lower(calls.element(), lowest[stage.index()]);
                }
            }
        }
    }

    private void enter(Stage stage, Deque<Stage> calls, Deque<Integer> positions) {
        number[stage.index()] = ++count;
        lowest[stage.index()] = count;
        open.set(stage.index());
        path.push(stage);
        calls.push(stage);
        positions.push(0);
    }

    private void lower(Stage stage, int other) {
        lowest[stage.index()] = Math.min(lowest[stage.index()], other);
    }

    /** A stage that can reach none of those before it closes a group of stages that can reach each other. */
    private void leave(Stage stage) {
        if (lowest[stage.index()] != number[stage.index()]) {
            return;
        }
        List<Stage> group = new ArrayList<>();
        Stage member;
        do {
            member = path.pop();
            open.clear(member.index());
            group.add(member);
        } while (member != stage);
        if (group.size() > 1 || targets.get(stage.index()).contains(stage)) {
            group.sort(Comparator.comparingInt(Stage::index));
            cycles.add(List.copyOf(group));
        }
    }
}
