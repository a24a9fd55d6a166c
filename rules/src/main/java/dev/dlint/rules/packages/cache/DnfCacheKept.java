package dev.dlint.rules.packages.cache;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.packages.PackageCaches;
import java.util.Set;

public final class DnfCacheKept implements Rule.OnCommand {
    private static final Set<Action> FILLING = Set.of(Action.INSTALL, Action.UPGRADE);
    private static final KeptCaches DNF = new KeptCaches(PackageCaches.DNF, Set.of("dnf"), FILLING);
    private static final KeptCaches MICRODNF = new KeptCaches(PackageCaches.MICRODNF, Set.of("microdnf"), FILLING);
    private static final KeptCaches TDNF = new KeptCaches(PackageCaches.TDNF, Set.of("tdnf"), FILLING);

    @Override
    public void check(Command command, Reporter report) {
        DNF.reportUncleaned(command, report, "dnf clean all");
        MICRODNF.reportUncleaned(command, report, "microdnf clean all");
        TDNF.reportUncleaned(command, report, "tdnf clean all");
    }
}
