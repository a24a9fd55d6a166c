package dev.dlint.rules.packages.cache;

import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.ProgramFlag;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.edit.CommandEdits;
import dev.dlint.rules.packages.Deletions;
import dev.dlint.rules.packages.Mounts;
import dev.dlint.rules.packages.PackageCache;
import dev.dlint.rules.packages.PackageCaches;
import dev.dlint.rules.packages.PackageCalls;
import dev.dlint.syntax.Mount;
import java.util.List;

public final class CacheMountDefeated implements Rule.OnCommand {
    private static final String[] UNUSED = {"--no-cache", "--no-cache-dir"};

    @Override
    public void check(Command command, Reporter report) {
        for (Mount mount : Mounts.of(command.step())) {
            String target = Mounts.type(mount).equals("cache") ? Mounts.target(command.step(), mount) : null;
            if (target == null) {
                continue;
            }
            if (empties(command, target)) {
                String message = "Keep what is in the cache mount " + target + " for the next build";
                report.report(command.range(), message);
            } else if (ignores(command, target)) {
                reportIgnored(command, target, report);
            } else if (DockerClean.empties(command, target)) {
                String message =
                        "Delete /etc/apt/apt.conf.d/docker-clean first, or it empties the cache mount " + target;
                report.report(mount.range(), message);
            }
        }
    }

    private static boolean empties(Command command, String target) {
        List<PackageCache> caches = PackageCaches.of(PackageCache.program(command));
        boolean cleans = PackageCalls.does(command, Action.CLEAN)
                && !command.subcommand().equals("autoclean");
        return Deletions.clears(command, target)
                || PackageCaches.directories()
                        .anyMatch(directory -> Mounts.lies(directory, target) && Deletions.clears(command, directory))
                || (cleans && caches.stream().anyMatch(cache -> cache.emptiedBy(command) && lies(cache, target)));
    }

    private static boolean lies(PackageCache cache, String target) {
        return cache.directories().stream().anyMatch(directory -> Mounts.lies(directory, target));
    }

    /** Whether a call is told not to use the very directory on which the cache is mounted. */
    private static boolean ignores(Command command, String target) {
        return command.hasFlag(UNUSED)
                && PackageCalls.does(command, Action.INSTALL)
                && PackageCaches.of(PackageCache.program(command)).stream()
                        .flatMap(cache -> cache.directories().stream())
                        .anyMatch(directory -> Mounts.lies(directory, target) && Mounts.lies(target, directory));
    }

    private static void reportIgnored(Command command, String target, Reporter report) {
        ProgramFlag flag = command.flag(UNUSED);
        if (flag != null) {
            String message = "Drop " + flag.name() + ", with which " + PackageCalls.name(command)
                    + " does without the cache mount " + target;
            Fix fix = Fix.unsafe("Drop " + flag.name(), CommandEdits.removeArgument(command, flag.argument()));
            report.report(flag.range(), message, fix);
        }
    }
}
