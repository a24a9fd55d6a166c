package dev.dlint.analyzer.model.packages;

import dev.dlint.analyzer.model.command.Invocation;
import dev.dlint.analyzer.model.command.ProgramFlag;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands of pacman, which are flags. */
final class Pacman {
    private Pacman() {}

    static @Nullable PackageOperation read(Invocation invocation) {
        ProgramFlag operation = invocation.flag("-S", "--sync", "-U", "--upgrade", "-R", "--remove");
        Action action = operation == null ? null : action(invocation, operation.name());
        if (operation == null || action == null) {
            return null;
        }
        List<PackageSpec> specs = new ArrayList<>();
        SpecStyle.PACMAN.read(invocation.operands(), specs);
        return new PackageOperation(
                PackageManager.PACMAN, action, specs, operation.argument().range());
    }

    private static @Nullable Action action(Invocation invocation, String operation) {
        return switch (operation) {
            case "-R", "--remove" -> Action.REMOVE;
            case "-U", "--upgrade" -> Action.INSTALL;
            default -> sync(invocation);
        };
    }

    private static @Nullable Action sync(Invocation invocation) {
        if (invocation.hasFlag("-c", "--clean")) {
            return Action.CLEAN;
        }
        if (invocation.hasFlag("-w", "--downloadonly")) {
            return Action.DOWNLOAD;
        }
        if (!invocation.operands().isEmpty()) {
            return Action.INSTALL;
        }
        if (invocation.hasFlag("-u", "--sysupgrade")) {
            return Action.UPGRADE;
        }
        return invocation.hasFlag("-y", "--refresh") ? Action.UPDATE : null;
    }
}
