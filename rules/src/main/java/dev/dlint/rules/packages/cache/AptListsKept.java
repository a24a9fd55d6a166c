package dev.dlint.rules.packages.cache;

import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.packages.PackageManager;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.packages.PackageCaches;
import dev.dlint.rules.packages.PackageCalls;
import dev.dlint.rules.packages.Sections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

public final class AptListsKept implements Rule.OnFile {
    private static final Set<String> PROGRAMS = Set.of("apt-get", "apt", "aptitude");
    private static final KeptCaches LISTS = new KeptCaches(PackageCaches.APT_LISTS, PROGRAMS, Set.of(Action.UPDATE));
    private static final KeptCaches ARCHIVES =
            new KeptCaches(PackageCaches.APT_ARCHIVES, PROGRAMS, Set.of(Action.INSTALL, Action.UPGRADE));

    @Override
    public void check(DockerfileModel file, Reporter report) {
        Sections.of(file).forEach(section -> check(section, report));
    }

    private static void check(List<Step> section, Reporter report) {
        boolean keeping = DockerClean.OFF.maySetBelow(section.get(0));
        for (Step step : section) {
            keeping |= DockerClean.OFF.maySet(step);
            for (Command command : PackageCalls.builtBy(step)) {
                checkLists(command, report);
                if (keeping) {
                    ARCHIVES.reportUncleaned(command, report, "apt-get clean");
                }
            }
        }
    }

    private static void checkLists(Command command, Reporter report) {
        PackageOperation operation = command.packages();
        if (operation == null
                || !LISTS.isLast(command)
                || !LISTS.cache().keptBy(command)
                || hasDistclean(command.step())) {
            return;
        }
        boolean last =
                command.step().commands().stream().anyMatch(AptListsKept::installs) && !isNeededLater(command.step());
        String message = last
                ? "Delete /var/lib/apt/lists in the same RUN, or the package lists stay in the image"
                : "Install everything in this RUN and delete /var/lib/apt/lists there, or the package lists stay in the image";
        Fix fix = last ? KeptCaches.append(command, "rm -rf /var/lib/apt/lists/*") : null;
        report.report(PackageCalls.head(command, operation), message, fix);
    }

    /** Newer versions of apt delete the lists themselves. */
    private static boolean hasDistclean(Step step) {
        return step.commands().stream()
                .anyMatch(command ->
                        command.is("apt-get", "apt") && command.subcommand().equals("distclean"));
    }

    /** Whether an instruction after it, or of a stage that is built on it, installs with the lists that it leaves. */
    private static boolean isNeededLater(Step step) {
        Stage stage = step.stage();
        if (stage == null) {
            return false;
        }
        Stream<Step> own = stage.steps().subList(step.index() + 1, stage.steps().size()).stream();
        Stream<Step> above = stage.model().stages().stream()
                .filter(other -> other.ancestors().contains(stage))
                .flatMap(other -> other.steps().stream());
        return Stream.concat(own, above).anyMatch(AptListsKept::installsWithoutUpdate);
    }

    private static boolean installsWithoutUpdate(Step step) {
        List<Command> commands = PackageCalls.builtBy(step);
        return commands.stream().anyMatch(AptListsKept::installs)
                && commands.stream().noneMatch(LISTS::fills);
    }

    private static boolean installs(Command command) {
        PackageOperation operation = command.packages();
        return operation != null && operation.manager() == PackageManager.APT && operation.installs();
    }
}
