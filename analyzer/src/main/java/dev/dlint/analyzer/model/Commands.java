package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.model.command.Unwrapped;
import dev.dlint.syntax.CommandForm;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Token;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Finds the commands of an instruction. */
final class Commands {
    private Commands() {}

    static List<Command> of(Step step) {
        CommandForm form = Scripts.form(step.instruction());
        if (form == null || isOnlyArguments(step, form)) {
            return List.of();
        }
        List<Command> found = new ArrayList<>();
        if (form instanceof CommandForm.ExecForm exec) {
            addExecForm(step, exec, found);
        } else {
            ShellOptions options = ShellOptions.NONE.after(parameters(step.shell()));
            step.scripts().forEach(script -> new ScriptWalker(step, script, options, null, found).walk());
        }
        return List.copyOf(found);
    }

    /** Whether a CMD does not run by itself: its words then are arguments of the ENTRYPOINT. */
    private static boolean isOnlyArguments(Step step, CommandForm form) {
        if (!(step.instruction() instanceof Instruction.Cmd)) {
            return false;
        }
        boolean flag = form instanceof CommandForm.ExecForm exec
                && !exec.arguments().isEmpty()
                && exec.arguments().get(0).text().startsWith("-");
        return flag || (step.stage() != null && step.stage().entrypoint() != null);
    }

    /** The arguments of the shell itself, whatever {@code env} or other program runs it. */
    private static List<Argument> parameters(ActiveShell shell) {
        List<Argument> words = shell.arguments().stream()
                .map(argument -> Argument.of(TextRange.at(0), argument))
                .toList();
        return words.isEmpty() ? words : Unwrapped.of(words).arguments();
    }

    private static void addExecForm(Step step, CommandForm.ExecForm exec, List<Command> found) {
        if (exec.arguments().isEmpty()) {
            return;
        }
        List<Argument> words = new ArrayList<>(exec.arguments().size());
        for (Token argument : exec.arguments()) {
            words.add(Argument.of(argument.range(), argument.text()));
        }
        Command command = new Command(step, null, null, words, Command.Place.ALONE);
        found.add(command);
        for (Script script : step.scripts()) {
            ShellOptions options = ShellOptions.NONE.after(command.arguments());
            new ScriptWalker(step, script, options, command, found).walk();
        }
    }
}
