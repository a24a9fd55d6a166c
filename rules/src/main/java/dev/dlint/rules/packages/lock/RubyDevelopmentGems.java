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

public final class RubyDevelopmentGems implements Rule.OnFile {
    private static final ManagerConfiguration WITHOUT =
            ManagerConfiguration.in("bundle config", ".bundle").with("without", "only");
    private static final EnvironmentSwitch WITHOUT_VARIABLE = EnvironmentSwitch.set("BUNDLE_WITHOUT");
    private static final EnvironmentSwitch ONLY_VARIABLE = EnvironmentSwitch.set("BUNDLE_ONLY");

    @Override
    public void check(DockerfileModel file, Reporter report) {
        WITHOUT.whileUnset(file, command -> check(command, report));
    }

    private static void check(Command command, Reporter report) {
        PackageOperation operation = command.packages();
        boolean installs = operation != null
                && operation.manager() == PackageManager.BUNDLER
                && operation.installs()
                && operation.packages().isEmpty();
        if (operation == null
                || !installs
                || command.hasFlag("--without", "--with")
                || command.hasUnknownArguments()
                || WITHOUT_VARIABLE.mayBeOn(command)
                || ONLY_VARIABLE.mayBeOn(command)
                || !Purpose.isProduction(command, report)) {
            return;
        }
        String message = "Set BUNDLE_WITHOUT=development:test, or bundle install brings their gems into the image";
        report.report(PackageCalls.head(command, operation), message);
    }
}
