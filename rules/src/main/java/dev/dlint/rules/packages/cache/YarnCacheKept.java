package dev.dlint.rules.packages.cache;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.packages.ManagerConfiguration;
import dev.dlint.rules.packages.PackageCaches;
import java.util.Set;

public final class YarnCacheKept implements Rule.OnFile {
    private static final KeptCaches KEPT =
            new KeptCaches(PackageCaches.YARN, Set.of("yarn"), Set.of(Action.INSTALL, Action.UPGRADE));
    /** Signs of Yarn 2 and newer, which run programs from the cache. */
    private static final ManagerConfiguration MODERN =
            ManagerConfiguration.in(".yarnrc.yml", ".yarn/", ".yarn ", "corepack", "yarn set version");

    @Override
    public void check(DockerfileModel file, Reporter report) {
        MODERN.whileUnset(file, command -> check(command, report));
    }

    private static void check(Command command, Reporter report) {
        if (!command.hasFlag("--immutable", "--immutable-cache", "--inline-builds")) {
            KEPT.reportUncleaned(command, report, "yarn cache clean");
        }
    }
}
