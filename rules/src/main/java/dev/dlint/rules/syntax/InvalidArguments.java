package dev.dlint.rules.syntax;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.syntax.SyntaxProblem;

public final class InvalidArguments extends SyntaxRule {
    public InvalidArguments() {
        super(SyntaxProblem.Kind.ARGUMENTS, SyntaxProblem.Kind.LINE_TOO_LONG);
    }

    @Override
    boolean concerns(SyntaxProblem problem, DockerfileModel model) {
        return !PortOutOfRange.covers(problem);
    }
}
