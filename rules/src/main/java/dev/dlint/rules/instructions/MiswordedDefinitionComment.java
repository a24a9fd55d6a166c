package dev.dlint.rules.instructions;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.Comment;
import dev.dlint.syntax.Instruction;
import dev.dlint.text.TextRange;
import java.util.List;

public final class MiswordedDefinitionComment implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        if (step.instruction() instanceof Instruction.Arg arg
                && !arg.assignments().isEmpty()) {
            List<String> names = arg.assignments().stream()
                    .map(Assignment::key)
                    .map(key -> key.text())
                    .toList();
            String shown = names.size() == 1 ? names.get(0) : "<arg_key>";
            check(arg, "ARG", names, shown, arg.assignments().get(0).key().range(), report);
        } else if (step.instruction() instanceof Instruction.From from && from.name() != null) {
            String name = from.name().text();
            check(from, "FROM", List.of(name), name, from.name().range(), report);
        }
    }

    private static void check(
            Instruction at, String keyword, List<String> names, String shown, TextRange place, Reporter report) {
        List<Comment> comments = at.header().leadingComments();
        if (comments.isEmpty()) {
            return;
        }
        String text = comments.get(comments.size() - 1).text();
        if (names.stream().noneMatch(name -> text.startsWith(name + " "))) {
            report.report(
                    place, "Comment for %s should follow the format: `# %s <description>`".formatted(keyword, shown));
        }
    }
}
