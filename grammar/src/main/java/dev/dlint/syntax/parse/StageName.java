package dev.dlint.syntax.parse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of stages. BuildKit looks at them in lower case. */
final class StageName {
    private static final int MAX_CONTEXT = 255;

    private StageName() {}

    /** A letter, and then letters, digits, dashes, underscores and dots. */
    static boolean isName(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && (i == 0 || !(isDigit(c) || isSeparator(c)))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /**
     * What BuildKit says when it looks for a named context of the stage's name, or null. Such names are written like
     * repositories: separators stand between letters and digits, and are one dot, one or two underscores, or dashes.
     */
    static @Nullable String messageForContext(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        if (!isRepository(name)) {
            return "invalid context name " + name + ": invalid reference format";
        }
        return name.length() > MAX_CONTEXT
                ? "invalid context name " + name + ": repository name must not be more than " + MAX_CONTEXT
                        + " characters"
                : null;
    }

    private static boolean isRepository(String name) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i < name.length() && isSeparator(name.charAt(i))) {
                continue;
            }
            boolean inner = start > 0 && i < name.length();
            if (start < i && !(inner && isSeparators(name.substring(start, i)))) {
                return false;
            }
            start = i + 1;
        }
        return true;
    }

    private static boolean isSeparators(String text) {
        return text.equals(".")
                || text.equals("_")
                || text.equals("__")
                || text.chars().allMatch(c -> c == '-');
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '_' || c == '.';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
