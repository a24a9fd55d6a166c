package dev.dlint.rules.packages.pin;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.CommandLines;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.packages.EnvironmentSwitch;

public final class UnpinnedPipPackage implements Rule.OnCommand {
    private static final EnvironmentSwitch CONSTRAINT = EnvironmentSwitch.set("PIP_CONSTRAINT");

    @Override
    public void check(Command command, Reporter report) {
        // What constraints and a folder of wheels offer decides the version.
        if (CommandLines.withoutVersion(command.name()).equals("pip")
                && !command.hasFlag("-c", "--constraint", "--no-index")
                && !CONSTRAINT.mayBeOn(command)) {
            UnpinnedPackages.of(command, command.name()).report(report);
        }
    }
}
