package dev.dlint.analyzer.config;

import dev.dlint.analyzer.yaml.YamlProblem;

/** Something wrong in a configuration file. */
public record ConfigProblem(String file, YamlProblem problem) {
    @Override
    public String toString() {
        return "%s:%d:%d: %s".formatted(file, problem.line(), problem.column(), problem.message());
    }
}
