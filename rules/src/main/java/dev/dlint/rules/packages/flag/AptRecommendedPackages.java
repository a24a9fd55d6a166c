package dev.dlint.rules.packages.flag;

import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.packages.PackageManager;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.edit.CommandEdits;
import dev.dlint.rules.packages.AptOptions;
import dev.dlint.rules.packages.ManagerConfiguration;
import dev.dlint.rules.packages.PackageCalls;

public final class AptRecommendedPackages implements Rule.OnFile {
    private static final ManagerConfiguration RECOMMENDS =
            ManagerConfiguration.in("apt.conf").with("install-recommends");
    private static final String FLAG = "--no-install-recommends";
    private static final String[] DECIDED = {
        FLAG, "--install-recommends", "--without-recommends", "--with-recommends", "-R", "-r"
    };

    @Override
    public void check(DockerfileModel file, Reporter report) {
        RECOMMENDS.whileUnset(file, command -> check(command, report));
    }

    private static void check(Command command, Reporter report) {
        PackageOperation operation = command.packages();
        if (operation == null
                || operation.manager() != PackageManager.APT
                || !command.subcommand().equals("install")
                || operation.packages().isEmpty()
                || command.hasFlag(DECIDED)
                || AptOptions.has(command, "install-recommends")
                || command.hasUnknownArguments()) {
            return;
        }
        String message = "Add " + FLAG + ", or " + PackageCalls.name(command)
                + " also installs packages that are only recommended";
        Fix fix = Fix.unsafe("Add " + FLAG, CommandEdits.addArgument(command, operation.range(), flag(command)));
        report.report(PackageCalls.head(command, operation), message, fix);
    }

    private static String flag(Command command) {
        return command.is("aptitude") ? "--without-recommends" : FLAG;
    }
}
