package dev.dlint.rules.packages.cache;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.packages.ManagerConfiguration;
import dev.dlint.rules.packages.PackageCaches;
import java.util.Set;

public final class PipCacheKept implements Rule.OnFile {
    private static final KeptCaches KEPT = new KeptCaches(PackageCaches.PIP, Set.of("pip"), Set.of(Action.INSTALL));
    private static final ManagerConfiguration CACHE =
            ManagerConfiguration.in("pip.conf", "pip config", "pip3 config").with("cache");

    @Override
    public void check(DockerfileModel file, Reporter report) {
        CACHE.whileUnset(file, command -> KEPT.reportWithoutFlag(command, report, "--no-cache-dir"));
    }
}
