package dev.dlint.analyzer.config;

import java.util.List;

/**
 * Changes for some files.
 *
 * @param files which ones; an empty list means all
 * @param fresh whether all rules that the changes do not name are off
 * @param changes in order, later ones in front of earlier ones
 */
public record Layer(List<PathGlob> files, boolean fresh, List<RuleChange> changes) {
    public Layer {
        files = List.copyOf(files);
        changes = List.copyOf(changes);
    }

    /** Changes for all files. */
    public static Layer of(List<RuleChange> changes) {
        return new Layer(List.of(), false, changes);
    }

    boolean appliesTo(String path) {
        return files.isEmpty() || PathGlob.any(files, path);
    }
}
