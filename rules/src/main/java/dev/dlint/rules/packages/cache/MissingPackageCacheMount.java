package dev.dlint.rules.packages.cache;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.packages.Mounts;
import dev.dlint.rules.packages.PackageCache;
import dev.dlint.rules.packages.PackageCaches;
import dev.dlint.rules.packages.PackageCalls;
import java.util.List;
import java.util.stream.Collectors;

public final class MissingPackageCacheMount implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        List<PackageCache> caches = PackageCaches.of(PackageCache.program(command));
        PackageOperation operation = command.packages();
        boolean downloads = operation != null && PackageCalls.does(command, Action.INSTALL, Action.DOWNLOAD);
        if (operation == null || !downloads || caches.isEmpty() || isMounted(command, caches) || !isFirst(command)) {
            return;
        }
        String places = caches.stream().map(cache -> cache.directories().get(0)).collect(Collectors.joining(" and "));
        String message = "Mount a cache on " + places + ", so that " + PackageCalls.name(command)
                + " need not download everything again";
        report.report(PackageCalls.head(command, operation), message);
    }

    private static boolean isMounted(Command command, List<PackageCache> caches) {
        return caches.stream()
                .flatMap(cache -> cache.directories().stream())
                .anyMatch(directory -> Mounts.mayCover(command.step(), directory));
    }

    /** Whether no call of the same program stands before it in the instruction. */
    private static boolean isFirst(Command command) {
        for (Command each : command.step().commands()) {
            if (each.is(command.name()) && PackageCalls.does(each, Action.INSTALL, Action.DOWNLOAD)) {
                return each == command;
            }
        }
        return false;
    }
}
