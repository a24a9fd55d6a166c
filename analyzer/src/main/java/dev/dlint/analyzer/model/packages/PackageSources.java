package dev.dlint.analyzer.model.packages;

import dev.dlint.analyzer.model.packages.PackageSpec.Kind;
import java.util.List;

/** Tells the name of a package from a file, an address or a group. */
final class PackageSources {
    private static final List<String> ARCHIVES = List.of(
            ".deb",
            ".rpm",
            ".apk",
            ".whl",
            ".tar",
            ".tar.gz",
            ".tgz",
            ".tar.bz2",
            ".tar.xz",
            ".tar.zst",
            ".zip",
            ".gem",
            ".egg",
            ".crate",
            ".nupkg",
            ".csproj",
            ".fsproj",
            ".vbproj",
            ".sln",
            ".rock",
            ".rockspec",
            ".conda");
    private static final List<String> VERSION_CONTROL =
            List.of("git+", "hg+", "svn+", "bzr+", "git:", "git@", "ssh:", "github:", "gitlab:", "bitbucket:", "gist:");

    private PackageSources() {}

    /** How a package is given that is written as {@code text}; {@link Kind#NAMED} if nothing tells otherwise. */
    static Kind kind(SpecStyle style, String text) {
        int at = direct(style, text);
        if (at >= 0) {
            return address(text.substring(at));
        }
        if (isGroup(style, text)) {
            return Kind.GROUP;
        }
        if (isPath(text) || isArchive(text) || isInProject(style, text)) {
            return Kind.FILE;
        }
        return style == SpecStyle.NPM && isRepository(text) ? Kind.VCS : Kind.NAMED;
    }

    /** Where an address starts, which in {@code name @ address} is not the beginning; -1 if there is none. */
    private static int direct(SpecStyle style, String text) {
        if (isAddress(text)) {
            return 0;
        }
        int at = SpecText.find(text, "@", 1);
        boolean named = at > 0 && (style == SpecStyle.PIP || style == SpecStyle.POETRY || style == SpecStyle.NPM);
        if (named) {
            int start = at + 1;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
            return isAddress(text.substring(start)) ? start : -1;
        }
        return -1;
    }

    private static boolean isAddress(String text) {
        return isScheme(text, text.indexOf("://")) || startsWithAny(text, VERSION_CONTROL);
    }

    private static boolean isScheme(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        return end > 0;
    }

    private static Kind address(String text) {
        if (text.startsWith("file:")) {
            return Kind.FILE;
        }
        return startsWithAny(text, VERSION_CONTROL) || text.endsWith(".git") || text.contains(".git#")
                ? Kind.VCS
                : Kind.URL;
    }

    private static boolean isGroup(SpecStyle style, String text) {
        return switch (style) {
            case RPM -> text.startsWith("@");
            case APK -> text.startsWith(".") && !isPath(text);
            case ZYPPER -> text.startsWith("pattern:");
            default -> false;
        };
    }

    private static boolean isPath(String text) {
        return text.equals(".")
                || text.equals("..")
                || text.startsWith("./")
                || text.startsWith("../")
                || text.startsWith("/")
                || text.startsWith("~/")
                || text.startsWith(".[")
                || text.startsWith("file:");
    }

    private static boolean isArchive(String text) {
        for (String ending : ARCHIVES) {
            if (text.endsWith(ending) && text.length() > ending.length()) {
                return true;
            }
        }
        return false;
    }

    /** A package of the Go module itself has no host in front; a name of a Python package has no slash. */
    private static boolean isInProject(SpecStyle style, String text) {
        if (style == SpecStyle.PIP) {
            return SpecText.find(text, "/", 0) >= 0;
        }
        if (style != SpecStyle.GO || text.indexOf('@') >= 0 || SpecText.hasExpansion(text)) {
            return false;
        }
        int slash = text.indexOf('/');
        String first = slash < 0 ? text : text.substring(0, slash);
        return first.indexOf('.') < 0 || text.endsWith(".go");
    }

    /** {@code owner/repository}, which npm takes for one of GitHub. */
    private static boolean isRepository(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && !text.startsWith("@") && text.indexOf('/', slash + 1) < 0 && !SpecText.hasExpansion(text);
    }

    private static boolean startsWithAny(String text, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (text.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
