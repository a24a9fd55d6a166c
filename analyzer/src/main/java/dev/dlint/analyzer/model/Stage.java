package dev.dlint.analyzer.model;

import java.util.List;

/** A build stage: a FROM instruction and all up to the next. */
public final class Stage {
    private final List<Step> steps;

    Stage(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Its instructions in order, the FROM included. */
    public List<Step> steps() {
        return steps;
    }
}
