package dev.dlint.rules.packages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where package managers keep what they have downloaded, and how each is told not to. */
public final class PackageCaches {
    public static final PackageCache APT_ARCHIVES =
            PackageCache.in("/var/cache/apt/archives").emptiedBy("apt-get", "apt", "aptitude");
    public static final PackageCache APT_LISTS = PackageCache.in("/var/lib/apt/lists");
    public static final PackageCache APK = PackageCache.in("/var/cache/apk", "/etc/apk/cache")
            .unlessFlag("--no-cache", "--cache-dir", "--root", "-p")
            .emptiedBy("apk");
    public static final PackageCache YUM = PackageCache.in("/var/cache/yum", "/var/cache/dnf")
            .unlessFlag("--installroot", "--downloadonly")
            .emptiedBy("yum", "dnf");
    public static final PackageCache DNF = PackageCache.in("/var/cache/dnf", "/var/cache/libdnf5", "/var/cache/yum")
            .unlessFlag("--installroot", "--downloadonly")
            .emptiedBy("dnf", "yum");
    /** It does not share the cache of dnf. */
    public static final PackageCache MICRODNF = PackageCache.in(
                    "/var/cache/yum", "/var/cache/dnf", "/var/cache/libdnf5")
            .unlessFlag("--installroot")
            .emptiedBy("microdnf");

    public static final PackageCache TDNF =
            PackageCache.in("/var/cache/tdnf").unlessFlag("--installroot").emptiedBy("tdnf");
    public static final PackageCache ZYPPER = PackageCache.in("/var/cache/zypp", "/var/cache/zypper")
            .unlessFlag("--root", "-R", "--download-only")
            .emptiedBy("zypper");
    public static final PackageCache PIP = PackageCache.in("~/.cache/pip")
            .unlessFlag("--no-cache-dir", "--cache-dir", "--no-index", "--dry-run")
            .unlessSet(
                    EnvironmentSwitch.yes("PIP_NO_CACHE_DIR"),
                    EnvironmentSwitch.set("PIP_CACHE_DIR"),
                    EnvironmentSwitch.set("XDG_CACHE_HOME"))
            .emptiedBy("pip");
    public static final PackageCache UV = PackageCache.in("~/.cache/uv")
            .unlessFlag("--no-cache", "-n", "--no-cache-dir", "--cache-dir")
            .unlessSet(
                    EnvironmentSwitch.yes("UV_NO_CACHE"),
                    EnvironmentSwitch.set("UV_CACHE_DIR"),
                    EnvironmentSwitch.set("XDG_CACHE_HOME"))
            .emptiedBy("uv");
    public static final PackageCache POETRY = PackageCache.in("~/.cache/pypoetry")
            .unlessFlag("--no-cache", "--dry-run")
            .unlessSet(EnvironmentSwitch.set("POETRY_CACHE_DIR"), EnvironmentSwitch.set("XDG_CACHE_HOME"))
            .emptiedBy("poetry");
    public static final PackageCache CONDA = PackageCache.in("*/pkgs")
            .unlessFlag("--download-only", "--dry-run", "-d")
            .unlessSet(EnvironmentSwitch.set("CONDA_PKGS_DIRS"))
            .emptiedBy("conda", "mamba", "micromamba");
    public static final PackageCache NPM = PackageCache.in("~/.npm")
            .unlessFlag("--cache", "--dry-run")
            .unlessSet(EnvironmentSwitch.set("npm_config_cache"), EnvironmentSwitch.set("NPM_CONFIG_CACHE"))
            .emptiedBy("npm");
    public static final PackageCache YARN = PackageCache.in("/usr/local/share/.cache/yarn", "~/.cache/yarn", "~/.yarn")
            .unlessFlag("--cache-folder")
            .unlessSet(EnvironmentSwitch.set("YARN_CACHE_FOLDER"), EnvironmentSwitch.set("XDG_CACHE_HOME"))
            .emptiedBy("yarn");
    public static final PackageCache COMPOSER = PackageCache.in("~/.composer/cache", "~/.cache/composer", "/tmp")
            .unlessFlag("--no-cache")
            .unlessSet(
                    EnvironmentSwitch.set("COMPOSER_CACHE_DIR"),
                    EnvironmentSwitch.set("COMPOSER_HOME"),
                    EnvironmentSwitch.set("XDG_CACHE_HOME"))
            .emptiedBy("composer");
    public static final PackageCache GO = PackageCache.in("~/.cache/go-build", "/go/pkg/mod")
            .unlessSet(EnvironmentSwitch.set("GOCACHE"), EnvironmentSwitch.set("GOMODCACHE"))
            .emptiedBy("go");

    private static final Map<String, List<PackageCache>> BY_PROGRAM = Map.ofEntries(
            Map.entry("apt-get", List.of(APT_ARCHIVES, APT_LISTS)),
            Map.entry("apt", List.of(APT_ARCHIVES, APT_LISTS)),
            Map.entry("apk", List.of(APK)),
            Map.entry("yum", List.of(YUM)),
            Map.entry("dnf", List.of(DNF)),
            Map.entry("microdnf", List.of(MICRODNF)),
            Map.entry("tdnf", List.of(TDNF)),
            Map.entry("zypper", List.of(ZYPPER)),
            Map.entry("pip", List.of(PIP)),
            Map.entry("uv", List.of(UV)),
            Map.entry("poetry", List.of(POETRY)),
            Map.entry("npm", List.of(NPM)),
            Map.entry("yarn", List.of(YARN)),
            Map.entry("composer", List.of(COMPOSER)),
            Map.entry("go", List.of(GO)));

    private PackageCaches() {}

    /** The caches that a program uses. */
    public static List<PackageCache> of(String program) {
        return BY_PROGRAM.getOrDefault(program, List.of());
    }

    /** All directories in which any of these caches lies. */
    public static Stream<String> directories() {
        return BY_PROGRAM.values().stream().flatMap(List::stream).flatMap(cache -> cache.directories().stream());
    }
}
