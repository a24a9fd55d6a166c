package dev.dlint.rules.packages;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.command.CommandLines;
import dev.dlint.analyzer.model.packages.PackageOperation.Action;
import java.util.List;

/**
 * What package managers leave behind of their work, and how a build keeps that out of the image.
 *
 * @param directories where it may lie; a mount on any of them, or its deletion, counts. One that starts with <code>*&#47;</code> may lie anywhere
 * @param flags with any of these a call leaves nothing, or somebody has thought of where it goes
 * @param variables in the environment, the same
 * @param cleaners the programs, without their versions, that can empty this cache
 */
public record PackageCache(
        List<String> directories, List<String> flags, List<EnvironmentSwitch> variables, List<String> cleaners) {
    public PackageCache {
        directories = List.copyOf(directories);
        flags = List.copyOf(flags);
        variables = List.copyOf(variables);
        cleaners = List.copyOf(cleaners);
    }

    public static PackageCache in(String... directories) {
        return new PackageCache(List.of(directories), List.of(), List.of(), List.of());
    }

    public PackageCache unlessFlag(String... flags) {
        return new PackageCache(directories, List.of(flags), variables, cleaners);
    }

    public PackageCache unlessSet(EnvironmentSwitch... variables) {
        return new PackageCache(directories, flags, List.of(variables), cleaners);
    }

    public PackageCache emptiedBy(String... cleaners) {
        return new PackageCache(directories, flags, variables, List.of(cleaners));
    }

    /** Whether a command that empties a cache empties this one. */
    public boolean emptiedBy(Command command) {
        return cleaners.contains(program(command));
    }

    /** Whether the layer of a command that fills the cache surely keeps it, and the final image that layer. */
    public boolean keptBy(Command command) {
        return ships(command)
                && !command.hasUnknownArguments()
                && !command.hasFlag(flags.toArray(String[]::new))
                && directories.stream().noneMatch(directory -> Mounts.mayCover(command.step(), directory))
                && directories.stream().noneMatch(directory -> Deletions.mayFollow(command, directory))
                && !emptiedAfter(command)
                && variables.stream().noneMatch(variable -> variable.mayBeOn(command));
    }

    private boolean emptiedAfter(Command command) {
        boolean after = false;
        for (Command each : command.step().commands()) {
            if (after && PackageCalls.does(each, Action.CLEAN) && emptiedBy(each)) {
                return true;
            }
            after |= each == command;
        }
        return false;
    }

    /** The program that a command calls, without the version in its name. */
    public static String program(Command command) {
        return CommandLines.withoutVersion(command.name());
    }

    /** Whether the layer of a command is part of the final image, or of an image that runs it as a trigger; where there is no stage, it is taken to be. */
    public static boolean ships(Command command) {
        Stage stage = command.step().stage();
        return command.step().onbuild() != null || stage == null || stage.isShipped();
    }
}
