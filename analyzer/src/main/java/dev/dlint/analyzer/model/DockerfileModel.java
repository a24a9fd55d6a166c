package dev.dlint.analyzer.model;

import dev.dlint.syntax.Dockerfile;
import java.util.List;

/**
 * What a Dockerfile means.
 *
 * @param file its syntax tree
 * @param stages its stages in order
 * @param steps all its instructions in order, those before the first stage included
 */
public record DockerfileModel(Dockerfile file, List<Stage> stages, List<Step> steps) {
    public DockerfileModel {
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
    }
}
