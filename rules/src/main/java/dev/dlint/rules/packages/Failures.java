package dev.dlint.rules.packages;

import dev.dlint.analyzer.model.Command;
import dev.dlint.shell.ShellToken;
import java.util.List;
import java.util.Set;

/** What becomes of a build in which a command fails. */
public final class Failures {
    /** What joins a command to one that has to succeed first, or to another part of the same pipeline. */
    private static final Set<String> ONLY_AFTER_SUCCESS = Set.of("&&", "|", "|&");

    private Failures() {}

    /** Whether the build surely stops if {@code command} fails. */
    public static boolean stopBuild(Command command) {
        boolean lost = command.isIn(Command.Context.CONDITION)
                || command.isIn(Command.Context.NEGATED)
                || command.isIn(Command.Context.BACKGROUND)
                || command.isIn(Command.Context.SUBSTITUTION)
                || (command.pipedInto() != null && !command.pipefail());
        return !lost && (command.errexit() || nothingRunsAfter(command));
    }

    /** Whether all that follows in the instruction runs only if the command succeeds. */
    private static boolean nothingRunsAfter(Command command) {
        List<Command> commands = command.step().commands();
        boolean after = false;
        for (Command each : commands) {
            ShellToken operator = each.operator();
            if (after && (operator == null || !ONLY_AFTER_SUCCESS.contains(operator.text()))) {
                return false;
            }
            after |= each == command;
        }
        return true;
    }
}
