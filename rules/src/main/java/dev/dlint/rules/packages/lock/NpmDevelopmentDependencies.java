package dev.dlint.rules.packages.lock;

import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.edit.CommandEdits;
import dev.dlint.rules.packages.EnvironmentSwitch;
import dev.dlint.rules.packages.PackageCalls;
import java.util.List;
import java.util.Set;

public final class NpmDevelopmentDependencies implements Rule.OnCommand {
    private static final Set<String> INSTALL = Set.of("install", "i", "ci");
    private static final String[] DECIDED = {
        "--omit", "--include", "--production", "--prod", "--only", "-P", "--dev", "-D", "-g", "--global"
    };
    private static final List<EnvironmentSwitch> VARIABLES = List.of(
            new EnvironmentSwitch("NODE_ENV", List.of("", "development", "test")),
            EnvironmentSwitch.set("npm_config_omit"),
            EnvironmentSwitch.set("NPM_CONFIG_OMIT"),
            EnvironmentSwitch.yes("NPM_CONFIG_PRODUCTION"),
            EnvironmentSwitch.yes("npm_config_production"));

    @Override
    public void check(Command command, Reporter report) {
        PackageOperation operation = command.packages();
        Stage stage = command.step().stage();
        if (operation == null
                || stage == null
                || !installsProject(command, operation)
                || command.hasFlag(DECIDED)
                || command.hasUnknownArguments()
                || VARIABLES.stream().anyMatch(variable -> variable.mayBeOn(command))
                || !Purpose.isProduction(command, report)
                || !runsPlainNode(stage)
                || usesOtherScripts(stage, command)) {
            return;
        }
        Fix fix = Fix.unsafe("Add --omit=dev", CommandEdits.addArgument(command, operation.range(), "--omit=dev"));
        String message =
                "Add --omit=dev, or " + PackageCalls.name(command) + " brings development dependencies into the image";
        report.report(PackageCalls.head(command, operation), message, fix);
    }

    private static boolean installsProject(Command command, PackageOperation operation) {
        return command.is("npm")
                && INSTALL.contains(command.subcommand())
                && operation.packages().isEmpty();
    }

    /** Whether what a container starts needs no tool that may be a development dependency. */
    private static boolean runsPlainNode(Stage stage) {
        Step start = stage.entrypoint() == null ? stage.cmd() : stage.entrypoint();
        return start != null
                && !start.commands().isEmpty()
                && start.commands().stream().allMatch(command -> command.is("node"));
    }

    /** Whether another command of the stage may need, or remove, development dependencies. */
    private static boolean usesOtherScripts(Stage stage, Command install) {
        return PackageCalls.builtBy(stage)
                .anyMatch(
                        command -> command != install && command.is("npm", "npx", "yarn", "pnpm", "node", "rm", "tsc"));
    }
}
