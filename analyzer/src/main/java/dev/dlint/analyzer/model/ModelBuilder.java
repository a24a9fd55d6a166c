package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.variables.GlobalScope;
import dev.dlint.analyzer.model.variables.Scope;
import dev.dlint.syntax.Dockerfile;
import dev.dlint.syntax.Instruction;
import java.util.ArrayList;
import java.util.List;

/** Sorts the instructions of a file into stages. */
final class ModelBuilder {
    private final Dockerfile file;
    private final Scope globals = GlobalScope.create();
    private final List<Step> steps = new ArrayList<>();

    ModelBuilder(Dockerfile file) {
        this.file = file;
    }

    Dockerfile file() {
        return file;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    Scope globals() {
        return globals;
    }

    List<Stage> stages(DockerfileModel model) {
        List<Stage> stages = new ArrayList<>();
        int position = 0;
        List<Instruction> instructions = file.instructions();
        while (position < instructions.size() && !(instructions.get(position) instanceof Instruction.From)) {
            Instruction instruction = instructions.get(position);
            steps.add(new Step(model, null, instruction, position));
            GlobalScope.define(globals, instruction);
            position++;
        }
        while (position < instructions.size()) {
            int end = position + 1;
            while (end < instructions.size() && !(instructions.get(end) instanceof Instruction.From)) {
                end++;
            }
            Stage stage = new Stage(model, stages.size(), instructions.subList(position, end));
            stages.add(stage);
            steps.addAll(stage.steps());
            position = end;
        }
        return List.copyOf(stages);
    }
}
