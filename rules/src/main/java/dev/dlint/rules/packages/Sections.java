package dev.dlint.rules.packages;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import java.util.ArrayList;
import java.util.List;

/** The instructions of a file in the groups in which one follows from the other. */
public final class Sections {
    private Sections() {}

    /** The instructions of each stage, and in front of them those that are in none; a part of a Dockerfile may have no FROM at all. */
    public static List<List<Step>> of(DockerfileModel file) {
        List<List<Step>> sections = new ArrayList<>();
        List<Step> outside =
                file.steps().stream().takeWhile(step -> step.stage() == null).toList();
        if (!outside.isEmpty()) {
            sections.add(outside);
        }
        for (Stage stage : file.stages()) {
            sections.add(stage.steps());
        }
        return sections;
    }
}
