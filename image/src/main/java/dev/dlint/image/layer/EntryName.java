package dev.dlint.image.layer;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Turns the names that tars use into paths from the image's root. Shared with the squashed tree, which resolves links in the same way. */
public final class EntryName {
    static final String WHITEOUT_PREFIX = ".wh.";
    /** AUFS' own bookkeeping, which engines skip. */
    static final String AUFS_PREFIX = WHITEOUT_PREFIX + WHITEOUT_PREFIX;

    static final String OPAQUE_MARK = AUFS_PREFIX + ".opq";

    /** The longest path that Linux takes. */
    static final int LONGEST = 4096;

    private EntryName() {}

    /**
     * The path that a name stands for: no leading, trailing or doubled slashes, no {@code .} and {@code ..}. A leading slash means the image's
     * root as well.
     *
     * @return null when the name leads out of the root
     */
    public static @Nullable String normalise(String name) {
        if (isNormal(name)) {
            return name;
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : name.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** Whether nothing needs to be done, as for nearly all names; also makes directory names without their slash cheap. */
    private static boolean isNormal(String name) {
        int start = 0;
        while (start < name.length()) {
            int end = name.indexOf('/', start);
            end = end < 0 ? name.length() : end;
            boolean dots = name.charAt(start) == '.'
                    && (end - start == 1 || (end - start == 2 && name.charAt(start + 1) == '.'));
            if (end == start || end == name.length() - 1 || dots) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    /** The directory that holds a path, empty for one at the top. */
    public static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** A path below a directory. */
    public static String child(String directory, String name) {
        return directory.isEmpty() ? name : directory + "/" + name;
    }
}
