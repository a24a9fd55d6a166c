package dev.dlint.rules.syntax;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.syntax.SyntaxProblem;

public final class NoBuildStage extends SyntaxRule {
    public NoBuildStage() {
        super(SyntaxProblem.Kind.NO_STAGE);
    }

    @Override
    boolean concerns(SyntaxProblem problem, DockerfileModel model) {
        return !InstructionBeforeFrom.MESSAGE.equals(problem.message());
    }
}
