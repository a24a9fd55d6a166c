package dev.dlint.rules.packages.pin;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;

public final class UnpinnedAptPackage implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        // build-dep and satisfy take no versions; a hyphen at the end means to remove the package.
        if (command.subcommand().equals("install")) {
            UnpinnedPackages.of(command, "apt-get", "apt", "aptitude")
                    .where(spec -> !spec.name().endsWith("-"))
                    .report(report);
        }
    }
}
