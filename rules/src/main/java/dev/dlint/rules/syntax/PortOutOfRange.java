package dev.dlint.rules.syntax;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.syntax.SyntaxProblem;
import java.util.regex.Pattern;

public final class PortOutOfRange extends SyntaxRule {
    private static final Pattern MESSAGE = Pattern.compile("invalid containerPort: [0-9]+(-[0-9]+)?");

    public PortOutOfRange() {
        super(SyntaxProblem.Kind.ARGUMENTS);
    }

    @Override
    boolean concerns(SyntaxProblem problem, DockerfileModel model) {
        return covers(problem);
    }

    /** Whether the problem is a port that would be one if it were smaller. */
    static boolean covers(SyntaxProblem problem) {
        return MESSAGE.matcher(problem.message()).matches();
    }
}
