package dev.dlint.syntax.parse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Platforms such as {@code linux/arm/v7}, as {@code github.com/containerd/platforms} reads them. */
final class PlatformName {
    private static final String SYSTEM = "^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.%-]*)((?:\\+[A-Za-z0-9_.%-]+)*)\\))?$";
    private static final String COMPONENT = "^[A-Za-z0-9_.-]+$";
    private static final Pattern SYSTEM_PATTERN = Pattern.compile(SYSTEM);
    private static final Pattern COMPONENT_PATTERN = Pattern.compile(COMPONENT);
    private static final int MAX_COMPONENTS = 3;
    private static final Set<String> SYSTEMS = Set.of(
            "aix",
            "android",
            "darwin",
            "dragonfly",
            "freebsd",
            "hurd",
            "illumos",
            "ios",
            "js",
            "linux",
            "macos",
            "nacl",
            "netbsd",
            "openbsd",
            "plan9",
            "solaris",
            "windows",
            "zos");
    private static final Set<String> ARCHITECTURES = Set.of(
            "386",
            "aarch64",
            "amd64",
            "amd64p32",
            "arm",
            "arm64",
            "arm64be",
            "armbe",
            "armel",
            "armhf",
            "i386",
            "loong64",
            "mips",
            "mips64",
            "mips64le",
            "mips64p32",
            "mips64p32le",
            "mipsle",
            "ppc",
            "ppc64",
            "ppc64le",
            "riscv",
            "riscv64",
            "s390",
            "s390x",
            "sparc",
            "sparc64",
            "wasm",
            "x86-64",
            "x86_64");

    private PlatformName() {}

    /** What is wrong with a platform, or null. */
    static @Nullable String messageFor(String platform) {
        String quoted = GoText.quote(platform);
        if (platform.indexOf('*') >= 0) {
            return quoted + ": wildcards not yet supported: invalid argument";
        }
        String[] components = platform.split("/", MAX_COMPONENTS + 1);
        if (!SYSTEM_PATTERN.matcher(components[0]).matches()) {
            return GoText.quote(components[0]) + " is an invalid OS component of " + quoted
                    + ": OSAndVersion specifier component must match " + GoText.quote(SYSTEM) + ": invalid argument";
        }
        for (int i = 1; i < components.length; i++) {
            if (!COMPONENT_PATTERN.matcher(components[i]).matches()) {
                return GoText.quote(components[i]) + " is an invalid component of " + quoted
                        + ": platform specifier component must match " + GoText.quote(COMPONENT)
                        + ": invalid argument";
            }
        }
        if (components.length > MAX_COMPONENTS) {
            return quoted + ": cannot parse platform specifier: invalid argument";
        }
        return components.length == 1 && !isKnown(platform)
                ? quoted + ": unknown operating system or architecture: invalid argument"
                : null;
    }

    private static boolean isKnown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int options = lower.indexOf('(');
        return SYSTEMS.contains(options < 0 ? lower : lower.substring(0, options)) || ARCHITECTURES.contains(lower);
    }
}
