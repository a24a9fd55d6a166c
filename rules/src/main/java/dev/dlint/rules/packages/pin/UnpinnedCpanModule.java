package dev.dlint.rules.packages.pin;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;

public final class UnpinnedCpanModule implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        UnpinnedPackages.of(command, "cpanm", "cpan").report(report);
    }
}
