package dev.dlint.rules.packages.lock;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.packages.PackageManager;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.packages.EnvironmentSwitch;
import dev.dlint.rules.packages.ManagerConfiguration;
import dev.dlint.rules.packages.PackageCalls;

public final class RubyBundleNotFrozen implements Rule.OnFile {
    private static final ManagerConfiguration FROZEN =
            ManagerConfiguration.in("bundle config", ".bundle").with("frozen", "deployment");
    private static final EnvironmentSwitch FROZEN_VARIABLE = EnvironmentSwitch.yes("BUNDLE_FROZEN");
    private static final EnvironmentSwitch DEPLOYMENT_VARIABLE = EnvironmentSwitch.yes("BUNDLE_DEPLOYMENT");

    @Override
    public void check(DockerfileModel file, Reporter report) {
        FROZEN.whileUnset(file, command -> check(command, report));
    }

    private static void check(Command command, Reporter report) {
        PackageOperation operation = command.packages();
        boolean installs = operation != null
                && operation.manager() == PackageManager.BUNDLER
                && operation.installs()
                && operation.packages().isEmpty();
        if (operation == null
                || !installs
                || command.hasFlag("--frozen", "--deployment")
                || command.hasUnknownArguments()
                || FROZEN_VARIABLE.mayBeOn(command)
                || DEPLOYMENT_VARIABLE.mayBeOn(command)) {
            return;
        }
        if (CopiedFiles.before(command.step()).named("Gemfile.lock"::equals) != null) {
            String message = "Set BUNDLE_FROZEN=1, or bundle install may change what Gemfile.lock says";
            report.report(PackageCalls.head(command, operation), message);
        }
    }
}
