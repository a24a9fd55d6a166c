package dev.dlint.rules.syntax;

import dev.dlint.syntax.SyntaxProblem;

public final class InvalidWord extends SyntaxRule {
    public InvalidWord() {
        super(SyntaxProblem.Kind.WORD);
    }
}
