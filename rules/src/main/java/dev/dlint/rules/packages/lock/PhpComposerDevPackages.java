package dev.dlint.rules.packages.lock;

import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.edit.CommandEdits;
import dev.dlint.rules.packages.EnvironmentSwitch;
import dev.dlint.rules.packages.PackageCalls;

public final class PhpComposerDevPackages implements Rule.OnCommand {
    private static final EnvironmentSwitch NO_DEV = EnvironmentSwitch.yes("COMPOSER_NO_DEV");

    @Override
    public void check(Command command, Reporter report) {
        PackageOperation operation = command.packages();
        if (operation == null
                || !installs(command)
                || command.hasFlag("--no-dev", "--dev", "--dry-run")
                || command.hasUnknownArguments()
                || NO_DEV.mayBeOn(command)
                || !Purpose.isProduction(command, report)
                || removedLater(command)) {
            return;
        }
        Fix fix = Fix.unsafe("Add --no-dev", CommandEdits.addArgument(command, operation.range(), "--no-dev"));
        String message = "Add --no-dev, or composer install brings development packages into the image";
        report.report(PackageCalls.head(command, operation), message, fix);
    }

    private static boolean installs(Command command) {
        return command.is("composer", "composer.phar") && command.subcommand().equals("install");
    }

    private static boolean removedLater(Command command) {
        return command.step().stage() != null
                && PackageCalls.builtBy(command.step().stage())
                        .anyMatch(each -> installs(each) && each.hasFlag("--no-dev"));
    }
}
