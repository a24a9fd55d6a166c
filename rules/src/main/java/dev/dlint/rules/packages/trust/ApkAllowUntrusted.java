package dev.dlint.rules.packages.trust;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;

public final class ApkAllowUntrusted implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        if (command.is("apk")) {
            BypassFlag.report(command, report, "installs packages that nobody has signed", "--allow-untrusted");
        }
    }
}
