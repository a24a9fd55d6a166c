package dev.dlint.rules.packages.cache;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.rules.edit.AppendedCommand;
import dev.dlint.rules.edit.CommandEdits;
import dev.dlint.rules.packages.PackageCache;
import dev.dlint.rules.packages.PackageCalls;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls that leave a cache in the image.
 *
 * @param programs without their versions
 * @param actions that fill the cache
 */
record KeptCaches(PackageCache cache, Set<String> programs, Set<Action> actions) {

    /** Reports each such call; with {@code flag} it would leave nothing. */
    void reportWithoutFlag(Command command, Reporter report, String flag) {
        PackageOperation operation = command.packages();
        if (operation != null && fills(command) && cache.keptBy(command)) {
            String message = "Add " + flag + ", or " + PackageCalls.name(command) + " leaves its cache in the image";
            Edit edit = CommandEdits.addArgument(command, operation.range(), flag);
            report.report(PackageCalls.head(command, operation), message, Fix.unsafe("Add " + flag, edit));
        }
    }

    /** Reports the last such call of an instruction; behind it {@code cleaning} would empty the cache. */
    void reportUncleaned(Command command, Reporter report, String cleaning) {
        PackageOperation operation = command.packages();
        if (operation != null && fills(command) && isLast(command) && cache.keptBy(command)) {
            String message = "Run " + cleaning + " in the same RUN, or " + PackageCalls.name(command)
                    + " leaves its cache in the image";
            report.report(PackageCalls.head(command, operation), message, append(command, cleaning));
        }
    }

    /** Whether a command is such a call. */
    boolean fills(Command command) {
        return programs.contains(PackageCache.program(command))
                && PackageCalls.does(command, actions.toArray(Action[]::new));
    }

    /** Whether no later call of the instruction fills the cache. */
    boolean isLast(Command command) {
        List<Command> commands = command.step().commands();
        for (int i = commands.size() - 1; i >= 0; i--) {
            if (fills(commands.get(i))) {
                return commands.get(i) == command;
            }
        }
        return false;
    }

    /** The fix that runs a command at the end of the instruction, with the rights that {@code like} has. */
    static @Nullable Fix append(Command like, String command) {
        String run = like.isRunBy("sudo") ? "sudo " + command : command;
        Edit edit = AppendedCommand.to(like.step(), run);
        return edit == null ? null : Fix.unsafe("Run " + command + " at the end", edit);
    }
}
