package dev.dlint.rules.syntax;

import dev.dlint.syntax.SyntaxProblem;

public final class InvalidDirective extends SyntaxRule {
    public InvalidDirective() {
        super(SyntaxProblem.Kind.DIRECTIVE);
    }
}
