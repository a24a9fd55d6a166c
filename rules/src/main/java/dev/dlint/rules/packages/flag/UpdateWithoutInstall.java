package dev.dlint.rules.packages.flag;

import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.packages.PackageManager;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.packages.PackageCalls;
import dev.dlint.rules.packages.Sections;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class UpdateWithoutInstall implements Rule.OnFile {
    /** The managers that never look whether their index is out of date. */
    private static final List<PackageManager> TRUSTING = List.of(PackageManager.APT, PackageManager.APK);

    @Override
    public void check(DockerfileModel file, Reporter report) {
        for (List<Step> section : Sections.of(file)) {
            TRUSTING.forEach(manager -> check(section, manager, report));
        }
    }

    private static void check(List<Step> section, PackageManager manager, Reporter report) {
        Command alone = null;
        for (Step step : section) {
            Command update = first(step, manager, Action.UPDATE);
            Command install = first(step, manager, Action.INSTALL);
            if (update != null) {
                alone = install == null ? update : null;
            } else if (install != null && alone != null) {
                report(alone, install, report);
                alone = null;
            }
        }
    }

    /** The first command of an instruction that does this with the index that is there. */
    private static @Nullable Command first(Step step, PackageManager manager, Action action) {
        for (Command command : PackageCalls.builtBy(step)) {
            PackageOperation operation = command.packages();
            if (operation != null
                    && operation.manager() == manager
                    && operation.action() == action
                    && !command.hasFlag("--no-cache", "-U", "--update-cache", "--update")) {
                return command;
            }
        }
        return null;
    }

    private static void report(Command update, Command install, Reporter report) {
        String message = "Run " + PackageCalls.name(update) + " in the same RUN as " + PackageCalls.name(install)
                + ", which otherwise works with an old index";
        Related related = new Related(
                install.range(), "This uses the index of the RUN above, which may come from the build cache");
        report.report(update.range(), message, List.of(related), null);
    }
}
