package dev.dlint.rules.instructions;

import dev.dlint.syntax.Instruction;

public final class MultipleCmd extends OnlyLastCounts {
    public MultipleCmd() {
        super(Instruction.Cmd.class);
    }
}
