package dev.dlint.analyzer.config;

import java.util.List;

/**
 * A pattern for files: {@code *} and {@code ?} stay within a name, {@code **} crosses folders. A pattern without a slash
 * means a name in any folder; one that names a folder means all below it.
 *
 * @param folder the absolute folder that it is relative to, with {@code /} at its end
 * @param pattern as written
 */
public record PathGlob(String folder, String pattern) {

    static boolean any(List<PathGlob> globs, String path) {
        for (PathGlob glob : globs) {
            if (glob.matches(path)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an absolute path is meant. */
    public boolean matches(String path) {
        if (!path.startsWith(folder)) {
            return false;
        }
        String relative = path.substring(folder.length());
        String wanted = pattern.startsWith("./") ? pattern.substring(2) : pattern;
        wanted = wanted.endsWith("/") ? wanted.substring(0, wanted.length() - 1) : wanted;
        if (wanted.startsWith("/")) {
            wanted = wanted.substring(1);
        } else if (wanted.indexOf('/') < 0) {
            wanted = "**/" + wanted;
        }
        return matches(wanted, 0, relative, 0, new int[] {10_000});
    }

    /** The fuel bounds what a pattern of many stars can cost. */
    private static boolean matches(String glob, int g, String path, int p, int[] fuel) {
        while (g < glob.length()) {
            if (--fuel[0] < 0) {
                return false;
            }
            char wanted = glob.charAt(g);
            if (glob.startsWith("**/", g)) {
                return matches(glob, g + 3, path, p, fuel) || nextFolder(glob, g, path, p, fuel);
            }
            if (wanted == '*') {
                boolean across = glob.startsWith("**", g);
                return star(glob, g + (across ? 2 : 1), path, p, across, fuel);
            }
            if (p == path.length() || (wanted == '?' ? path.charAt(p) == '/' : path.charAt(p) != wanted)) {
                return false;
            }
            g++;
            p++;
        }
        return p == path.length() || path.charAt(p) == '/';
    }

    private static boolean nextFolder(String glob, int g, String path, int p, int[] fuel) {
        int slash = path.indexOf('/', p);
        return slash >= 0 && matches(glob, g, path, slash + 1, fuel);
    }

    private static boolean star(String glob, int g, String path, int p, boolean across, int[] fuel) {
        for (int at = p; at <= path.length(); at++) {
            if (matches(glob, g, path, at, fuel)) {
                return true;
            }
            if (at < path.length() && path.charAt(at) == '/' && !across) {
                return false;
            }
        }
        return false;
    }
}
