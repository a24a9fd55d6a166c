package dev.dlint.rules.packages.cache;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.packages.PackageCaches;
import java.util.Set;

public final class ZypperCacheKept implements Rule.OnCommand {
    private static final KeptCaches KEPT =
            new KeptCaches(PackageCaches.ZYPPER, Set.of("zypper"), Set.of(Action.INSTALL, Action.UPGRADE));

    @Override
    public void check(Command command, Reporter report) {
        KEPT.reportUncleaned(command, report, "zypper clean --all");
    }
}
