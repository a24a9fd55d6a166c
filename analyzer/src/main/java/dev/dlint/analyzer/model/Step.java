package dev.dlint.analyzer.model;

import dev.dlint.syntax.Instruction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An instruction at its place in a stage. */
public final class Step {
    private final Instruction instruction;

    Step(Instruction instruction) {
        this.instruction = instruction;
    }

    public Instruction instruction() {
        return instruction;
    }

    /** For an ONBUILD instruction its trigger, else null. */
    public @Nullable Step trigger() {
        return null;
    }

    /** The commands of a RUN instruction in the order in which they run, as far as they can be known. */
    public List<Command> commands() {
        return List.of();
    }
}
