package dev.dlint.rules.packages.pin;

import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.packages.PackageManager;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.model.packages.PackageSpec;
import dev.dlint.analyzer.rule.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Packages that are installed in whatever version is the newest when the image is built. */
record UnpinnedPackages(Command command, List<PackageSpec> packages) {
    /** What stands in the place of a version but changes its meaning over time. */
    private static final Set<String> MOVING = Set.of("latest", "next", "master", "main", "head", "nightly", "*");

    /** More are counted, not named. */
    private static final int MOST_NAMES = 3;

    /** Those that a command installs if it calls one of {@code programs}. */
    static UnpinnedPackages of(Command command, String... programs) {
        PackageOperation operation = command.is(programs) ? command.packages() : null;
        return of(command, operation);
    }

    /** Those that a command installs with a package manager, whichever program of it is called. */
    static UnpinnedPackages of(Command command, PackageManager manager) {
        PackageOperation operation = command.packages();
        return of(command, operation != null && operation.manager() == manager ? operation : null);
    }

    private static UnpinnedPackages of(Command command, @Nullable PackageOperation operation) {
        Stream<PackageSpec> packages =
                operation != null && operation.installs() ? operation.packages().stream() : Stream.of();
        return new UnpinnedPackages(
                command, packages.filter(UnpinnedPackages::isUnpinned).toList());
    }

    private static boolean isUnpinned(PackageSpec spec) {
        boolean versioned = spec.kind() == PackageSpec.Kind.NAMED || spec.kind() == PackageSpec.Kind.VCS;
        return versioned
                && (spec.version() == null || MOVING.contains(spec.version().toLowerCase(Locale.ROOT)));
    }

    /** Those of these for which a condition holds. */
    UnpinnedPackages where(Predicate<PackageSpec> condition) {
        return new UnpinnedPackages(command, packages.stream().filter(condition).toList());
    }

    /** One finding for all of them but those that the rule's parameters allow. */
    void report(Reporter report) {
        List<String> allowed = report.params().list("allow");
        List<PackageSpec> reported =
                packages.stream().filter(spec -> !allowed.contains(spec.name())).toList();
        if (!reported.isEmpty()) {
            List<Related> others = reported.stream()
                    .skip(1)
                    .map(spec -> new Related(spec.range(), spec.name() + " has no version"))
                    .toList();
            report.report(reported.get(0).range(), message(reported), others, null);
        }
    }

    private static String message(List<PackageSpec> packages) {
        int count = packages.size();
        if (count == 1) {
            return "Pin the version of " + packages.get(0).name();
        }
        int named = count > MOST_NAMES ? MOST_NAMES - 1 : count - 1;
        String names = packages.stream().limit(named).map(PackageSpec::name).collect(Collectors.joining(", "));
        String last = count > MOST_NAMES
                ? count - named + " more packages"
                : packages.get(named).name();
        return "Pin the versions of " + names + " and " + last;
    }
}
