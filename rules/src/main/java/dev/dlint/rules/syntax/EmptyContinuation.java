package dev.dlint.rules.syntax;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Heredoc;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.SyntaxProblem;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

public final class EmptyContinuation implements Rule.OnFile {
    @Override
    public void check(DockerfileModel model, Reporter report) {
        for (SyntaxProblem problem : model.file().problems()) {
            if (problem.kind() == SyntaxProblem.Kind.EMPTY_CONTINUATION) {
                report.report(problem.range(), problem.message(), fix(model, problem));
            }
        }
    }

    private static Fix fix(DockerfileModel model, SyntaxProblem problem) {
        List<Edit> edits = new ArrayList<>();
        for (Instruction instruction : model.file().instructions()) {
            if (instruction.range().encloses(problem.range())) {
                collect(model.file().source(), instruction, edits);
            }
        }
        return new Fix("Delete the blank lines", true, edits);
    }

    private static void collect(SourceText source, Instruction instruction, List<Edit> edits) {
        List<Heredoc> heredocs = instruction.header().heredocs();
        int end = heredocs.isEmpty()
                ? instruction.range().end()
                : heredocs.get(0).body().start() - 1;
        for (int line = source.line(instruction.range().start()) + 1; line <= source.line(end); line++) {
            TextRange range = source.lineRange(line);
            if (source.slice(range).isBlank() && line < source.lineCount()) {
                edits.add(Edit.delete(new TextRange(range.start(), source.lineStart(line + 1))));
            }
        }
    }
}
