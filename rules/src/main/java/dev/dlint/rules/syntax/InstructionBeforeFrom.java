package dev.dlint.rules.syntax;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.syntax.SyntaxProblem;

public final class InstructionBeforeFrom extends SyntaxRule {
    static final String MESSAGE = "no build stage in current context";

    public InstructionBeforeFrom() {
        super(SyntaxProblem.Kind.NO_STAGE);
    }

    @Override
    boolean concerns(SyntaxProblem problem, DockerfileModel model) {
        return MESSAGE.equals(problem.message());
    }
}
