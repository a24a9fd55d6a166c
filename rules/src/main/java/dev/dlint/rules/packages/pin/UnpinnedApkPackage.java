package dev.dlint.rules.packages.pin;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;

public final class UnpinnedApkPackage implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        // An exclamation mark keeps a package out.
        UnpinnedPackages.of(command, "apk")
                .where(spec -> !spec.name().startsWith("!"))
                .report(report);
    }
}
