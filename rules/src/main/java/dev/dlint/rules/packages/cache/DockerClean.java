package dev.dlint.rules.packages.cache;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.packages.PackageManager;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.image.reference.ImageReference;
import dev.dlint.rules.packages.ManagerConfiguration;
import dev.dlint.rules.packages.Mounts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The configuration with which images of Debian and Ubuntu make apt delete packages as soon as they are installed. */
final class DockerClean {
    /** What takes it away, or overrides it. */
    static final ManagerConfiguration OFF = ManagerConfiguration.in("docker-clean", "keep-downloaded-packages");

    private static final Set<String> DEBIAN_BASED = Set.of(
            "debian",
            "ubuntu",
            "buildpack-deps",
            "python",
            "node",
            "golang",
            "ruby",
            "php",
            "rust",
            "gcc",
            "perl",
            "httpd",
            "nginx");
    private static final List<String> OTHER_SYSTEMS = List.of("alpine", "windows", "nanoserver");

    private DockerClean() {}

    /** Whether it empties the mount on {@code target} behind the first installation of an instruction, which is {@code command}. */
    static boolean empties(Command command, String target) {
        Step step = command.step();
        Stage stage = step.stage();
        return stage != null
                && Mounts.lies("/var/cache/apt/archives", target)
                && isFirst(command)
                && isDebian(stage.root().reference())
                && !OFF.maySetBelow(step)
                && stage.steps().subList(0, step.index() + 1).stream().noneMatch(OFF::maySet);
    }

    private static boolean isFirst(Command command) {
        Stream<Command> installing = command.step().commands().stream().filter(DockerClean::installs);
        return installing.findFirst().orElse(null) == command;
    }

    private static boolean installs(Command command) {
        PackageOperation operation = command.packages();
        return operation != null && operation.manager() == PackageManager.APT && operation.installs();
    }

    private static boolean isDebian(@Nullable ImageReference base) {
        if (base == null || !base.isOfficial()) {
            return false;
        }
        return DEBIAN_BASED.contains(base.familiarName())
                && OTHER_SYSTEMS.stream().noneMatch(base.tagOrLatest()::contains);
    }
}
