package dev.dlint.rules.syntax;

import dev.dlint.syntax.SyntaxProblem;

public final class InvalidMount extends SyntaxRule {
    public InvalidMount() {
        super(SyntaxProblem.Kind.MOUNT);
    }
}
