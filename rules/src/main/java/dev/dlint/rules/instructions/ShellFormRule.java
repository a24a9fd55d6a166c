package dev.dlint.rules.instructions;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.syntax.CommandForm;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules against the shell form share. */
final class ShellFormRule {
    private ShellFormRule() {}

    /** Turns a single command whose words the shell only splits into a JSON array. Unsafe: the shell itself is no longer there. */
    static @Nullable Fix toExecForm(Step step, CommandForm.ShellForm form) {
        List<Command> commands = step.commands();
        if (commands.size() != 1 || form.range().length() != form.text().length()) {
            return null;
        }
        Command command = commands.get(0);
        boolean whole = command.fullRange().equals(form.range())
                && command.range().equals(form.range())
                && command.assignments().isEmpty()
                && command.redirections().isEmpty();
        List<Argument> words = Stream.concat(Stream.of(command.program()), command.arguments().stream())
                .toList();
        if (!whole || !words.stream().allMatch(ShellFormRule::isPlain)) {
            return null;
        }
        String array = words.stream().map(ShellFormRule::json).collect(Collectors.joining(", ", "[", "]"));
        return Fix.unsafe("Write it in exec form", Edit.replace(form.range(), array));
    }

    private static boolean isPlain(Argument word) {
        String value = word.literal();
        if (value == null) {
            return false;
        }
        boolean quoted = !word.text().equals(value);
        return value.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\' || (!quoted && "*?[~".indexOf(c) >= 0));
    }

    private static String json(Argument word) {
        return "\"" + word.literal() + "\"";
    }
}
