package dev.dlint.rules.syntax;

import dev.dlint.syntax.SyntaxProblem;

public final class UnknownInstruction extends SyntaxRule {
    public UnknownInstruction() {
        super(SyntaxProblem.Kind.UNKNOWN_INSTRUCTION);
    }
}
