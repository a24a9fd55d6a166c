package dev.dlint.rules.packages.trust;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;

public final class ZypperNoGpgCheck implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        if (command.is("zypper")) {
            BypassFlag.report(command, report, "installs packages that nobody has signed", "--no-gpg-checks");
        }
    }
}
