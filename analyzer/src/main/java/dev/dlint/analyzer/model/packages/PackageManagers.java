package dev.dlint.analyzer.model.packages;

import dev.dlint.analyzer.model.command.Invocation;
import org.jspecify.annotations.Nullable;

/** Reads the commands of package managers. */
final class PackageManagers {
    private PackageManagers() {}

    static @Nullable PackageOperation read(Invocation invocation) {
        return null;
    }
}
