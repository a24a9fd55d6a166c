package dev.dlint.analyzer.model.packages;

/** A program that installs packages, or a family of programs that share their repositories. */
public enum PackageManager {
    /** apt, apt-get and aptitude. */
    APT,
    APK,
    /** yum, dnf, microdnf and tdnf; the command's name tells them apart. */
    DNF,
    ZYPPER,
    PACMAN,
    /** pip, {@code uv pip}, {@code uv add}, {@code uv tool install} and pipx. */
    PIP,
    CONDA,
    POETRY,
    PIPENV,
    NPM,
    YARN,
    PNPM,
    BUN,
    GEM,
    BUNDLER,
    GO,
    CARGO,
    COMPOSER,
    DOTNET,
    NUGET,
    BREW,
    CPAN,
    LUAROCKS,
    MIX,
    /** stack and cabal. */
    HASKELL,
    /** pear and pecl. */
    PECL,
    PHP_EXTENSION,
    CHOCOLATEY,
    HELM;

    /** Whether its packages belong to the operating system rather than to one programming language. */
    public boolean ofSystem() {
        return compareTo(PACMAN) <= 0;
    }
}
