package dev.dlint.rules.syntax;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.SyntaxProblem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports the problems of some kinds that the parser found, in BuildKit's own words. */
abstract class SyntaxRule implements Rule.OnFile {
    private final Set<SyntaxProblem.Kind> kinds;

    SyntaxRule(SyntaxProblem.Kind... kinds) {
        this.kinds = Set.of(kinds);
    }

    @Override
    public final void check(DockerfileModel model, Reporter report) {
        for (SyntaxProblem problem : model.file().problems()) {
            if (kinds.contains(problem.kind()) && concerns(problem, model)) {
                report.report(problem.range(), problem.message(), fix(problem));
            }
        }
    }

    /** Whether the problem is this rule's, of those of its kinds. */
    boolean concerns(SyntaxProblem problem, DockerfileModel model) {
        return true;
    }

    /** Nothing is built with the problem there, so mending it cannot leave what is built as it was. */
    @Nullable
    Fix fix(SyntaxProblem problem) {
        String replacement = problem.replacement();
        return replacement == null
                ? null
                : Fix.unsafe("Replace by " + replacement, Edit.replace(problem.range(), replacement));
    }
}
