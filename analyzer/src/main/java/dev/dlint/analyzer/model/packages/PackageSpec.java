package dev.dlint.analyzer.model.packages;

import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A package that a package manager is given.
 *
 * @param kind how it is given
 * @param name its name without version and extras; of what is not {@link Kind#NAMED} the whole text
 * @param operator what stands between name and version, such as {@code =}, {@code ==}, {@code @}, or null without a version
 * @param version the version as written, or the revision of what comes from version control, either of which may hold variables; or null
 * @param pinned whether it means one version alone, as far as that can be known: an exact version or commit, or one that is in a variable
 * @param argument the argument that gives it
 */
public record PackageSpec(
        Kind kind,
        String name,
        @Nullable String operator,
        @Nullable String version,
        boolean pinned,
        Argument argument) {

    /** How a package is given. */
    public enum Kind {
        /** By its name in a repository. */
        NAMED,
        /** A file or folder of the build: {@code ./app.deb}, {@code .}. */
        FILE,
        /** A file to download. */
        URL,
        /** A version control repository. */
        VCS,
        /** A list of packages: {@code -r requirements.txt}. */
        REQUIREMENTS,
        /** A named group of packages: {@code @development-tools}, {@code .build-deps}. */
        GROUP,
        /** Only the shell knows: {@code $PACKAGES}. */
        VARIABLE
    }

    /** A package without name and version of its own. */
    static PackageSpec without(Kind kind, Argument argument) {
        return new PackageSpec(kind, argument.display(), null, null, false, argument);
    }

    public TextRange range() {
        return argument.range();
    }

    /** Whether it is a package of a repository, given by name. */
    public boolean isNamed() {
        return kind == Kind.NAMED;
    }
}
