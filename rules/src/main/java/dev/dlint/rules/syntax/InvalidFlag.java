package dev.dlint.rules.syntax;

import dev.dlint.syntax.SyntaxProblem;

public final class InvalidFlag extends SyntaxRule {
    public InvalidFlag() {
        super(SyntaxProblem.Kind.FLAG);
    }
}
