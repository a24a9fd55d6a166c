package dev.dlint.analyzer.config;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration that cannot be used. Nothing is checked with something else instead. */
public final class ConfigException extends Exception {
    private final transient List<ConfigProblem> problems;

    public ConfigException(List<ConfigProblem> problems) {
        super(problems.stream().map(ConfigProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, at least one. */
    public List<ConfigProblem> problems() {
        return problems;
    }
}
