package dev.dlint.rules.cache;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.model.packages.PackageOperation;
import org.jspecify.annotations.Nullable;

/**
 * A command that installs what a manifest of the project lists, and reads nothing of the project but that.
 *
 * @param name the command as people call it
 * @param manifests the files that it reads, in words
 */
record DependencyInstall(String name, String manifests) {
    private static final String LOCKED = " and the lock file";

    /** What a command installs so, or null. */
    static @Nullable DependencyInstall of(Command command) {
        if (command.hasFlag("-g", "--global", "-e", "--editable") || command.hasUnknownArguments()) {
            return null;
        }
        PackageOperation operation = command.packages();
        if (operation != null && operation.installsNamed()) {
            return null;
        }
        return switch (command.name()) {
            case "npm" -> matches(command, "package.json" + LOCKED, "ci", "install", "i");
            case "yarn" -> yarn(command);
            case "pnpm" -> matches(command, "package.json" + LOCKED, "install", "i");
            case "bun" -> matches(command, "package.json" + LOCKED, "install");
            case "pip", "pip3" -> pip(command);
            case "poetry" ->
                command.hasFlag("--no-root") ? matches(command, "pyproject.toml" + LOCKED, "install") : null;
            case "pipenv" -> matches(command, "Pipfile" + LOCKED, "install", "sync");
            case "bundle", "bundler" -> matches(command, "Gemfile" + LOCKED, "install");
            case "composer" ->
                command.hasFlag("--no-scripts") && command.hasFlag("--no-autoloader")
                        ? matches(command, "composer.json" + LOCKED, "install")
                        : null;
            case "go" ->
                command.runs("go", "mod", "download")
                        ? new DependencyInstall("go mod download", "go.mod and go.sum")
                        : null;
            default -> null;
        };
    }

    private static @Nullable DependencyInstall matches(Command command, String manifests, String... subcommands) {
        for (String subcommand : subcommands) {
            if (command.subcommand().equals(subcommand) && command.operands().isEmpty()) {
                return new DependencyInstall(command.name() + " " + subcommand, manifests);
            }
        }
        return null;
    }

    private static @Nullable DependencyInstall yarn(Command command) {
        boolean bare =
                command.subcommandWord() == null && command.operands().isEmpty() && !command.hasFlag("--version");
        return bare
                ? new DependencyInstall("yarn", "package.json" + LOCKED)
                : matches(command, "package.json" + LOCKED, "install");
    }

    /** Only from requirement files; anything else given is a package or the project itself. */
    private static @Nullable DependencyInstall pip(Command command) {
        Argument file = command.flagValue("-r", "--requirement");
        String path = file == null ? null : file.literal();
        if (path == null
                || !command.subcommand().equals("install")
                || !command.operands().isEmpty()) {
            return null;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new DependencyInstall("pip install", name);
    }
}
