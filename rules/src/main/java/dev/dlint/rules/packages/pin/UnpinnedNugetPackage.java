package dev.dlint.rules.packages.pin;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;

public final class UnpinnedNugetPackage implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        boolean project = command.is("dotnet")
                && (command.subcommand().equals("add") || command.subcommand().equals("package"));
        boolean folder = command.is("nuget") && !command.hasFlag("-version");
        if (project || folder) {
            UnpinnedPackages.of(command, command.name()).report(report);
        }
    }
}
