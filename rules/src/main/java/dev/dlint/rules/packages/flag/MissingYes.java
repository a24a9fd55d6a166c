package dev.dlint.rules.packages.flag;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.rules.edit.CommandEdits;
import dev.dlint.rules.packages.Failures;
import dev.dlint.rules.packages.PackageCalls;
import java.util.List;
import java.util.Set;

/** Package managers that would ask whether to go on. */
final class MissingYes {
    private static final Set<Action> ASKING = Set.of(Action.INSTALL, Action.UPGRADE, Action.REMOVE);

    private MissingYes() {}

    /** Reports a call of one of {@code programs} that asks, unless a flag of {@code answers} is given. */
    static void report(Command command, Reporter report, List<String> programs, String... answers) {
        PackageOperation operation = command.packages();
        if (operation == null
                || !programs.contains(command.name())
                || !ASKING.contains(operation.action())
                || removesNothing(command, operation)
                || command.hasFlag(answers)
                || command.hasUnknownArguments()
                || hasInput(command)) {
            return;
        }
        String message = "Add -y, since nobody can answer " + PackageCalls.name(command) + " during a build";
        report.report(PackageCalls.head(command, operation), message, fix(command, operation));
    }

    /** Without a name, remove and purge do nothing; autoremove finds the packages itself. */
    private static boolean removesNothing(Command command, PackageOperation operation) {
        return operation.action() == Action.REMOVE
                && operation.packages().isEmpty()
                && !command.subcommand().startsWith("auto");
    }

    /** Whether something may give the answer, as in {@code yes | apt-get install}. */
    private static boolean hasInput(Command command) {
        return command.pipedFrom() != null
                || command.redirections().stream()
                        .anyMatch(redirection -> redirection.operator().startsWith("<"));
    }

    private static Fix fix(Command command, PackageOperation operation) {
        Edit edit = CommandEdits.addArgument(command, operation.range(), "-y");
        // Where the failure of the call does not stop the build, what is built so far lacks the packages.
        return Failures.stopBuild(command) ? Fix.safe("Add -y", edit) : Fix.unsafe("Add -y", edit);
    }
}
