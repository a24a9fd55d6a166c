package dev.dlint.rules.shell;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import java.util.Set;

public final class DownloadPipedToShell implements Rule.OnCommand {
    private static final Set<String> INTERPRETERS = Set.of(
            "sh", "bash", "dash", "ash", "zsh", "ksh", "python", "python2", "python3", "perl", "ruby", "node", "php");

    @Override
    public void check(Command command, Reporter report) {
        if (!command.is("curl", "wget")) {
            return;
        }
        for (Command next = command.pipedInto(); next != null; next = next.pipedInto()) {
            if (INTERPRETERS.contains(next.name()) && readsScript(next)) {
                report.report(next.program().range(), message(command, next));
                return;
            }
        }
        Command outer = command.outer();
        if (outer != null && command.isIn(Command.Context.SUBSTITUTION) && INTERPRETERS.contains(outer.name())) {
            report.report(command.range(), message(command, outer));
        }
    }

    /** Whether the script comes from the pipe: no file, and no script in the arguments. */
    private static boolean readsScript(Command interpreter) {
        boolean inline = interpreter.hasFlag("-c", "-e", "-m");
        boolean file = !interpreter.operands().isEmpty()
                && !interpreter.operands().get(0).is("-");
        return !inline && (!file || interpreter.hasFlag("-s"));
    }

    private static String message(Command download, Command interpreter) {
        return "What %s fetches is run by %s unchecked".formatted(download.name(), interpreter.name());
    }
}
