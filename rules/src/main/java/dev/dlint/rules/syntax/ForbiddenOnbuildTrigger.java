package dev.dlint.rules.syntax;

import dev.dlint.syntax.SyntaxProblem;

public final class ForbiddenOnbuildTrigger extends SyntaxRule {
    public ForbiddenOnbuildTrigger() {
        super(SyntaxProblem.Kind.ONBUILD);
    }
}
