package dev.dlint.rules.size;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.model.packages.PackageSpec;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import java.util.List;
import java.util.Set;

public final class BuildToolsInFinalStage implements Rule.OnStage {
    /** Packages of distributions that are of no use to a program that has been built. */
    private static final Set<String> BUILD_ONLY = Set.of(
            "build-essential",
            "build-base",
            "alpine-sdk",
            "cmake",
            "automake",
            "autoconf",
            "musl-dev",
            "libc6-dev",
            "libc-dev",
            "linux-headers",
            "ninja-build",
            "meson");

    private static final Set<String> SHELLS = Set.of(
            "sh", "bash", "zsh", "fish", "ash", "dash", "tail", "sleep", "sshd", "supervisord", "init", "systemd");

    @Override
    public void check(Stage stage, Reporter report) {
        if (!ShippedStages.ships(stage) || !runsProgram(stage.model().stages())) {
            return;
        }
        for (Step step : stage.steps()) {
            if (step.instruction() instanceof Instruction.Run && !removes(stage, step)) {
                step.commands().forEach(command -> check(command, report));
            }
        }
    }

    private static void check(Command command, Reporter report) {
        PackageOperation operation = command.packages();
        if (operation == null || !operation.installs() || !operation.manager().ofSystem()) {
            return;
        }
        for (PackageSpec spec : operation.packages()) {
            if (spec.isNamed() && BUILD_ONLY.contains(spec.name())) {
                report.report(
                        spec.range(), "%s stays in the final image; build in another stage".formatted(spec.name()));
                return;
            }
        }
    }

    /** Whether the final image starts something of its own, and not a shell for people. */
    private static boolean runsProgram(List<Stage> stages) {
        Stage last = stages.get(stages.size() - 1);
        Step start = last.entrypoint() == null ? last.cmd() : last.entrypoint();
        return start != null
                && !start.commands().isEmpty()
                && start.commands().stream().noneMatch(command -> SHELLS.contains(command.name()));
    }

    /** Whether packages are removed in the step, or later: then another rule has something to say. */
    private static boolean removes(Stage stage, Step from) {
        return stage.steps().stream()
                .filter(step -> step.index() >= from.index() && step.instruction() instanceof Instruction.Run)
                .flatMap(step -> step.commands().stream())
                .map(Command::packages)
                .anyMatch(operation -> operation != null
                        && operation.action() == PackageOperation.Action.REMOVE
                        && operation.manager().ofSystem());
    }
}
