package dev.dlint.rules.instructions;

import dev.dlint.syntax.Instruction;

public final class MultipleEntrypoint extends OnlyLastCounts {
    public MultipleEntrypoint() {
        super(Instruction.Entrypoint.class);
    }
}
