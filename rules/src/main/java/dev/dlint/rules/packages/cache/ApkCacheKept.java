package dev.dlint.rules.packages.cache;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.edit.CommandEdits;
import dev.dlint.rules.packages.PackageCaches;
import dev.dlint.rules.packages.PackageCalls;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public final class ApkCacheKept implements Rule.OnCommand {
    private static final KeptCaches INDEX =
            new KeptCaches(PackageCaches.APK, Set.of("apk"), Set.of(Action.INSTALL, Action.UPGRADE, Action.UPDATE));

    @Override
    public void check(Command command, Reporter report) {
        PackageOperation operation = command.packages();
        if (operation == null
                || !INDEX.fills(command)
                || !INDEX.cache().keptBy(command)
                || isCoveredByOther(command, operation.action())) {
            return;
        }
        if (operation.action() == Action.UPDATE) {
            String message =
                    "Drop apk update, which leaves the package index in the image; apk add --no-cache fetches its own";
            report.report(PackageCalls.head(command, operation), message, clean(command));
        } else {
            String message =
                    "Add --no-cache, or " + PackageCalls.name(command) + " leaves the package index in the image";
            report.report(PackageCalls.head(command, operation), message, fix(command, operation));
        }
    }

    /**
     * Whether a finding elsewhere in the instruction says it all: that of an installation, or else that of an update. An update
     * without installation is not what this is about.
     */
    private static boolean isCoveredByOther(Command command, Action action) {
        return switch (action) {
            case UPDATE -> !has(command, Action.INSTALL, false) || has(command, Action.INSTALL, true);
            case UPGRADE -> has(command, Action.INSTALL, true) || has(command, Action.UPDATE, true);
            default -> false;
        };
    }

    /** Whether the instruction of a command has a call of apk that does this, if {@code keeping} one that leaves an index. */
    private static boolean has(Command command, Action action, boolean keeping) {
        return command.step().commands().stream()
                .filter(each -> each.is("apk") && PackageCalls.does(each, action))
                .anyMatch(each -> !keeping || INDEX.cache().keptBy(each));
    }

    private static @Nullable Fix fix(Command command, PackageOperation operation) {
        if (has(command, Action.UPDATE, false)) {
            return clean(command);
        }
        Edit edit = CommandEdits.addArgument(command, operation.range(), "--no-cache");
        return Fix.unsafe("Add --no-cache", edit);
    }

    /** An index that apk update has fetched is there whatever flags the others have. */
    private static @Nullable Fix clean(Command command) {
        return KeptCaches.append(command, "rm -rf /var/cache/apk/*");
    }
}
