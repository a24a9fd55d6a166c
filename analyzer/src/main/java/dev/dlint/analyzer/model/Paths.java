package dev.dlint.analyzer.model;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Paths inside an image. */
public final class Paths {
    private Paths() {}

    /** Whether a path starts at a root: with a slash, on Windows also with a backslash or a drive. */
    public static boolean isAbsolute(String path, boolean windows) {
        if (path.startsWith("/")) {
            return true;
        }
        return windows && (path.startsWith("\\") || (path.length() >= 2 && path.charAt(1) == ':'));
    }

    /**
     * A path seen from a directory, without {@code .}, {@code ..} and doubled slashes.
     *
     * @param directory absolute, or null if it is unknown
     * @return null if the path is relative and the directory unknown
     */
    public static @Nullable String join(@Nullable String directory, String path, boolean windows) {
        if (isAbsolute(path, windows)) {
            return clean(path, windows);
        }
        return directory == null ? null : clean(directory + "/" + path, windows);
    }

    private static String clean(String path, boolean windows) {
        String text = windows ? path.replace('\\', '/') : path;
        Deque<String> names = new ArrayDeque<>();
        for (String name : text.split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        boolean drive = windows && text.length() >= 2 && text.charAt(1) == ':';
        return (drive ? "" : "/") + String.join("/", names);
    }
}
