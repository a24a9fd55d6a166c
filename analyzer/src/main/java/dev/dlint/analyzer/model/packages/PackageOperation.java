package dev.dlint.analyzer.model.packages;

import dev.dlint.analyzer.model.command.Invocation;
import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command asks a package manager to do.
 *
 * @param manager which one
 * @param action what
 * @param packages with which packages, in order; none where it works on all, or on what a manifest of the project lists
 * @param range the words that name the action, or the program where nothing does
 */
public record PackageOperation(PackageManager manager, Action action, List<PackageSpec> packages, TextRange range) {
    public PackageOperation {
        packages = List.copyOf(packages);
    }

    /** What can be asked of a package manager. */
    public enum Action {
        /** Fetches the index of what there is. */
        UPDATE,
        INSTALL,
        UPGRADE,
        REMOVE,
        /** Empties the manager's cache. */
        CLEAN,
        DOWNLOAD
    }

    /** What an invocation does to packages, or null if nothing is known of it. */
    public static @Nullable PackageOperation of(Invocation invocation) {
        return PackageManagers.read(invocation);
    }

    public boolean installs() {
        return action == Action.INSTALL;
    }

    /** Whether it installs packages that it names itself, not only those of a manifest of the project. */
    public boolean installsNamed() {
        return installs() && packages.stream().anyMatch(PackageSpec::isNamed);
    }
}
