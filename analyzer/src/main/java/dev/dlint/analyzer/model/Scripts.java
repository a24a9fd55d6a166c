package dev.dlint.analyzer.model;

import java.util.List;

/** Finds the scripts of an instruction. */
final class Scripts {
    private Scripts() {}

    static List<Script> of(Step step) {
        return List.of();
    }
}
