package dev.dlint.rules.packages;

import dev.dlint.analyzer.model.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path as a shell command writes it, perhaps with wildcards. The home directory of any user is written {@code ~}, since it is
 * seldom known which user runs a command.
 *
 * @param names the names between the slashes
 */
public record PathPattern(List<String> names) {
    private static final Pattern HOME = Pattern.compile("(?:~[^/]*|\\$HOME|\\$\\{HOME\\}|/root|/home/[^/]+)(?=/|$)");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*,[^{}]*)\\}");
    private static final String ANYWHERE = "*/";
    /** More alternatives than anybody writes. */
    private static final int MOST_ALTERNATIVES = 64;

    /**
     * The paths that a word may stand for.
     *
     * @param word without quotes
     * @param directory what the word is relative to, or null if that is not known
     * @return none for a relative path in an unknown directory
     */
    public static List<PathPattern> of(String word, @Nullable String directory) {
        List<PathPattern> patterns = new ArrayList<>();
        for (String alternative : alternatives(word)) {
            String path = withHome(alternative);
            String joined = path.startsWith("~") ? path : Paths.join(directory, path, false);
            if (joined != null) {
                patterns.add(new PathPattern(split(withHome(joined))));
            }
        }
        return patterns;
    }

    private static List<String> alternatives(String word) {
        List<String> words = new ArrayList<>(List.of(word));
        for (int i = 0; i < words.size() && words.size() < MOST_ALTERNATIVES; ) {
            Matcher braces = BRACES.matcher(words.get(i));
            if (!braces.find()) {
                i++;
                continue;
            }
            String before = words.get(i).substring(0, braces.start());
            String after = words.get(i).substring(braces.end());
            words.remove(i);
            for (String choice : braces.group(1).split(",", -1)) {
                words.add(i, before + choice + after);
            }
        }
        return words;
    }

    private static String withHome(String path) {
        Matcher home = HOME.matcher(path);
        return home.lookingAt() ? "~" + path.substring(home.end()) : path;
    }

    private static List<String> split(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * Whether deleting what this stands for empties a directory: it is the directory, one above it, or all that is in it. The
     * directory <code>*&#47;name</code> is any of that name.
     */
    public boolean clears(String directory) {
        if (directory.startsWith(ANYWHERE)) {
            return names.contains(directory.substring(ANYWHERE.length()));
        }
        List<String> target = split(withHome(directory));
        for (int i = 0; i < names.size(); i++) {
            boolean beyond = i >= target.size();
            if (beyond ? names.get(i).indexOf('*') < 0 : !matches(names.get(i), target.get(i))) {
                return false;
            }
        }
        return !names.isEmpty();
    }

    private static boolean matches(String pattern, String name) {
        if (pattern.equals(name)) {
            return true;
        }
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int close = c == '[' ? pattern.indexOf(']', i + 1) : -1;
            if (close > 0) {
                regex.append('.');
                i = close;
            } else {
                regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.matches(regex.toString(), name);
    }
}
