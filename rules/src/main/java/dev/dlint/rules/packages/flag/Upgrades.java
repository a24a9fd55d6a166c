package dev.dlint.rules.packages.flag;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.rules.packages.PackageCalls;
import java.util.List;

/** Upgrades of all packages of an image. */
final class Upgrades {
    private Upgrades() {}

    /** Reports a call of one of {@code programs} with one of {@code subcommands} that names no packages. */
    static void report(Command command, Reporter report, List<String> programs, List<String> subcommands) {
        PackageOperation operation = command.packages();
        if (operation != null
                && operation.packages().isEmpty()
                && programs.contains(command.name())
                && subcommands.contains(command.subcommand())) {
            String message = "Build on a newer base image instead of running " + PackageCalls.name(command);
            report.report(PackageCalls.head(command, operation), message);
        }
    }
}
