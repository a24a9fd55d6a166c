package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.variables.Expansion;
import dev.dlint.analyzer.model.variables.Value;
import dev.dlint.analyzer.model.variables.Variables;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An instruction at its place in a Dockerfile, with what is in force there. */
public final class Step {
    private final DockerfileModel model;
    private final @Nullable Stage stage;
    private final Instruction instruction;
    private final int index;
    private final @Nullable Step onbuild;
    private @Nullable Step trigger;
    private @Nullable List<Script> scripts;
    private @Nullable List<Command> commands;
    private @Nullable List<Expansion> expansions;
    private @Nullable List<Dependency> dependencies;

    Step(DockerfileModel model, @Nullable Stage stage, Instruction instruction, int index) {
        this(model, stage, instruction, index, null);
    }

    private Step(
            DockerfileModel model, @Nullable Stage stage, Instruction instruction, int index, @Nullable Step onbuild) {
        this.model = model;
        this.stage = stage;
        this.instruction = instruction;
        this.index = index;
        this.onbuild = onbuild;
    }

    public DockerfileModel model() {
        return model;
    }

    public Instruction instruction() {
        return instruction;
    }

    /** Its stage, or null before the first FROM. */
    public @Nullable Stage stage() {
        return stage;
    }

    /** Its number among the instructions of its stage, the FROM being 0; before the first FROM, among those. A trigger has that of its ONBUILD. */
    public int index() {
        return index;
    }

    /** The instruction before it in the same stage, or null. */
    public @Nullable Step previous() {
        return index == 0 ? null : siblings().get(index - 1);
    }

    /** The instruction after it in the same stage, or null. */
    public @Nullable Step next() {
        List<Step> siblings = siblings();
        return index + 1 >= siblings.size() || (stage == null && siblings.get(index + 1).stage != null)
                ? null
                : siblings.get(index + 1);
    }

    private List<Step> siblings() {
        return stage == null ? model.steps() : stage.steps();
    }

    /** For an ONBUILD instruction its trigger, else null. What is in force at a trigger is what is in force at its ONBUILD. */
    public @Nullable Step trigger() {
        if (trigger == null && instruction instanceof Instruction.Onbuild outer && outer.trigger() != null) {
            trigger = new Step(model, stage, outer.trigger(), index, this);
        }
        return trigger;
    }

    /** For a trigger the ONBUILD instruction that holds it, else null. */
    public @Nullable Step onbuild() {
        return onbuild;
    }

    /** The variables in force in front of it: those that its own words are expanded with. For a FROM those are the global ones. */
    public Variables variables() {
        return variablesBefore(instruction.range().start());
    }

    private Variables variablesBefore(int offset) {
        if (stage == null) {
            return model.globalsBefore(offset);
        }
        return instruction instanceof Instruction.From ? model.globals() : stage.variablesBefore(offset);
    }

    /** Expands one of its words as BuildKit does; in an ARG it sees the variables that the words before it define. */
    public Expansion expand(Word word) {
        boolean inside = instruction instanceof Instruction.Arg;
        return variablesBefore(
                        inside ? word.range().start() : instruction.range().start())
                .expand(word);
    }

    /**
     * The expansions of all its words that BuildKit expands, in the order of the text; none for RUN, CMD, ENTRYPOINT and the
     * others that leave variables to the shell.
     */
    public List<Expansion> expansions() {
        List<Expansion> known = expansions;
        if (known == null) {
            expansions = known = Expansions.of(this);
        }
        return known;
    }

    /** The user in force: {@code root} where scratch is the base and no USER was met; unknown where the base image decides. */
    public Value user() {
        return stage == null ? Value.unknown() : stage.settings().user(index);
    }

    /** The working directory in front of it, absolute and without {@code .} and {@code ..}; unknown where the base image decides. */
    public Value workdir() {
        return stage == null ? Value.unknown() : stage.settings().workdir(index);
    }

    /** The shell for its shell form. */
    public ActiveShell shell() {
        return stage == null ? StageSettings.POSIX_SHELL : stage.settings().shell(index);
    }

    /** The places where it names a stage or an image. */
    public List<Dependency> dependencies() {
        List<Dependency> known = dependencies;
        if (known == null) {
            dependencies = known = Dependencies.of(this);
        }
        return known;
    }

    /**
     * The scripts that it gives to a shell: the shell form of a RUN, CMD, ENTRYPOINT or HEALTHCHECK, a heredoc that is a
     * script, and the argument of {@code ["sh", "-c", "..."]}. None where the shell is not one whose language is parsed.
     */
    public List<Script> scripts() {
        List<Script> known = scripts;
        if (known == null) {
            scripts = known = Scripts.of(this);
        }
        return known;
    }

    /**
     * The commands of a RUN, CMD, ENTRYPOINT or HEALTHCHECK in the order in which they run, as far as they can be known:
     * those of its scripts, those inside {@code sh -c "..."} and the one of an exec form. None for a CMD whose words are
     * arguments of an ENTRYPOINT.
     */
    public List<Command> commands() {
        List<Command> known = commands;
        if (known == null) {
            commands = known = Commands.of(this);
        }
        return known;
    }

    @Override
    public String toString() {
        return instruction.header().text().toString();
    }
}
