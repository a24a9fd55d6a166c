package dev.dlint.rules.syntax;

import dev.dlint.syntax.SyntaxProblem;

public final class InvalidHeredoc extends SyntaxRule {
    public InvalidHeredoc() {
        super(SyntaxProblem.Kind.HEREDOC);
    }
}
