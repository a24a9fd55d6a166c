package dev.dlint.rules.packages.cache;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.packages.PackageCaches;
import java.util.Set;

public final class GoCacheKept implements Rule.OnCommand {
    private static final KeptCaches KEPT = new KeptCaches(PackageCaches.GO, Set.of("go"), Set.of(Action.INSTALL));

    @Override
    public void check(Command command, Reporter report) {
        PackageOperation operation = command.packages();
        // What go get and go install without a version bring in, later commands may need.
        boolean tool = operation != null
                && command.subcommand().equals("install")
                && operation.packages().stream().anyMatch(spec -> spec.version() != null);
        if (tool) {
            KEPT.reportUncleaned(command, report, "go clean -cache -modcache");
        }
    }
}
