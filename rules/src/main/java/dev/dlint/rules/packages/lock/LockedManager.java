package dev.dlint.rules.packages.lock;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A package manager that writes down in a lock file which versions it has chosen for a project.
 *
 * @param manifest the file that names the packages
 * @param locks the files that may hold the versions
 */
record LockedManager(String manifest, List<String> locks) {
    private static final Map<String, LockedManager> BY_PROGRAM = Map.of(
            "npm", new LockedManager("package.json", List.of("package-lock.json", "npm-shrinkwrap.json")),
            "yarn", new LockedManager("package.json", List.of("yarn.lock")),
            "pnpm", new LockedManager("package.json", List.of("pnpm-lock.yaml")),
            "bun", new LockedManager("package.json", List.of("bun.lock", "bun.lockb")),
            "composer", new LockedManager("composer.json", List.of("composer.lock")),
            "bundle", new LockedManager("Gemfile", List.of("Gemfile.lock")),
            "poetry", new LockedManager("pyproject.toml", List.of("poetry.lock")),
            "uv", new LockedManager("pyproject.toml", List.of("uv.lock")),
            "pipenv", new LockedManager("Pipfile", List.of("Pipfile.lock")),
            "cargo", new LockedManager("Cargo.toml", List.of("Cargo.lock")));

    /** The one that a program calls, or null if it works without a lock file. */
    static @Nullable LockedManager of(String program) {
        return BY_PROGRAM.get(program);
    }
}
