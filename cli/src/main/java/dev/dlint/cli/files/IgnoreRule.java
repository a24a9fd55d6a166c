package dev.dlint.cli.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a {@code .gitignore} file, as gitignore(5) describes it.
 *
 * @param negated whether it takes back what earlier lines ignore
 * @param directoriesOnly whether it speaks of folders alone
 * @param names what the names of the path must be; {@code **} stands for any number of them
 */
record IgnoreRule(boolean negated, boolean directoriesOnly, List<Glob> names) {
    private static final String ANY_NAMES = "**";

    /** Reads a line without its line break; null if it says nothing. */
    static @Nullable IgnoreRule parse(String line) {
        String pattern = withoutTrailingBlanks(line);
        if (pattern.isEmpty() || pattern.startsWith("#")) {
            return null;
        }
        boolean negated = pattern.startsWith("!");
        if (negated) {
            pattern = pattern.substring(1);
        }
        boolean directoriesOnly = pattern.endsWith("/");
        if (directoriesOnly) {
            pattern = pattern.substring(0, pattern.length() - 1);
        }
        if (pattern.isEmpty()) {
            return null;
        }
        boolean anywhere = pattern.indexOf('/') < 0;
        List<Glob> names = new ArrayList<>();
        if (anywhere) {
            names.add(new Glob(ANY_NAMES));
        }
        addNames(pattern.startsWith("/") ? pattern.substring(1) : pattern, names);
        return new IgnoreRule(negated, directoriesOnly, List.copyOf(names));
    }

    private static void addNames(String pattern, List<Glob> names) {
        int start = 0;
        while (start <= pattern.length()) {
            int slash = pattern.indexOf('/', start);
            int end = slash < 0 ? pattern.length() : slash;
            names.add(new Glob(pattern.substring(start, end)));
            start = end + 1;
        }
    }

    private static String withoutTrailingBlanks(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\r') {
            end--;
        }
        while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
            end--;
        }
        return line.substring(0, end);
    }

    /**
     * Whether it speaks of a path.
     *
     * @param path from the folder of the ignore file, with {@code /} between names
     */
    boolean matches(String path, boolean directory) {
        return (directory || !directoriesOnly) && matches(path.split("/", -1));
    }

    /** Goes through both lists of names; where they part, the last {@code **} takes one name more. */
    private boolean matches(String[] path) {
        int at = 0;
        int in = 0;
        int stars = -1;
        int starsIn = 0;
        while (in < path.length) {
            if (at < names.size() && isAnyNames(at)) {
                stars = at++;
                starsIn = in;
            } else if (at < names.size() && names.get(at).matches(path[in])) {
                at++;
                in++;
            } else if (stars >= 0) {
                at = stars + 1;
                in = ++starsIn;
            } else {
                return false;
            }
        }
        return at == names.size();
    }

    private boolean isAnyNames(int index) {
        return names.get(index).pattern().equals(ANY_NAMES);
    }
}
