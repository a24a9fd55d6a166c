package dev.dlint.rules.instructions;

import dev.dlint.syntax.Instruction;

public final class MultipleHealthcheck extends OnlyLastCounts {
    public MultipleHealthcheck() {
        super(Instruction.Healthcheck.class);
    }
}
