package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.variables.Scope;
import dev.dlint.analyzer.model.variables.Variables;
import dev.dlint.syntax.Dockerfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a Dockerfile means: its stages, their instructions in order, and what is in force at each. Most of it is worked out
 * when it is first asked for and then kept. Not for several threads at once.
 */
public final class DockerfileModel {
    private final Dockerfile file;
    private final List<Stage> stages;
    private final List<Step> steps;
    private final Scope globals;
    private @Nullable StageGraph graph;

    DockerfileModel(ModelBuilder builder) {
        file = builder.file();
        stages = builder.stages(this);
        steps = builder.steps();
        globals = builder.globals();
    }

    /** The model of a file; there is one for any tree. */
    public static DockerfileModel of(Dockerfile file) {
        return new DockerfileModel(new ModelBuilder(file));
    }

    public Dockerfile file() {
        return file;
    }

    /** The stages in order. */
    public List<Stage> stages() {
        return stages;
    }

    /** All instructions in order, those before the first stage included. */
    public List<Step> steps() {
        return steps;
    }

    /** What a FROM sees: the ARGs before the first stage, and the platform variables. */
    public Variables globals() {
        return globals.before(Integer.MAX_VALUE);
    }

    Variables globalsBefore(int offset) {
        return globals.before(offset);
    }

    /** The stage that is built unless the build command names another: the last. Null if there is none. */
    public @Nullable Stage finalStage() {
        return stages.isEmpty() ? null : stages.get(stages.size() - 1);
    }

    /**
     * The stage of that name, compared without regard to case, or number, from 0; null if there is none. Of several stages
     * with one name it is the last.
     */
    public @Nullable Stage stage(String nameOrIndex) {
        Stage named = graph().named(nameOrIndex, stages.size());
        if (named != null) {
            return named;
        }
        int index = StageGraph.index(nameOrIndex);
        return index >= 0 && index < stages.size() ? stages.get(index) : null;
    }

    /** The groups of stages that need each other, and the stages that need themselves; the builder refuses a file with any. */
    public List<List<Stage>> cycles() {
        return StageCycles.of(stages);
    }

    StageGraph graph() {
        StageGraph known = graph;
        if (known == null) {
            graph = known = new StageGraph(stages);
        }
        return known;
    }
}
