package dev.dlint.analyzer.config;

import java.util.ArrayDeque;
import java.util.Deque;

/** Absolute paths with {@code /} between names, as text: this module does no I/O. */
final class ConfigPath {
    private ConfigPath() {}

    /** A path relative to a folder (which ends in {@code /}), or absolute itself, without {@code .} and {@code ..}. */
    static String resolve(String folder, String path) {
        Deque<String> names = new ArrayDeque<>();
        String whole = path.startsWith("/") ? path : folder + path;
        for (String name : whole.split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        String prefix = whole.startsWith("/") ? "/" : "";
        return prefix + String.join("/", names);
    }
}
