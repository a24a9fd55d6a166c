package dev.dlint.cli.files;

/**
 * One name of a path pattern: {@code *} for any characters, {@code ?} for one, {@code [a-z]}, {@code [!a-z]} and {@code
 * [[:alpha:]]} for one of several, {@code \} before a character that means itself. Matching takes at most the product of
 * both lengths.
 */
final class Glob {
    static final int NONE = -1;

    private final String pattern;

    Glob(String pattern) {
        this.pattern = pattern;
    }

    String pattern() {
        return pattern;
    }

    boolean matches(String name) {
        int at = 0;
        int in = 0;
        int star = NONE;
        int starIn = 0;
        while (in < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                starIn = in;
                continue;
            }
            int next = at < pattern.length() ? step(at, name.charAt(in)) : NONE;
            if (next != NONE) {
                at = next;
                in++;
            } else if (star != NONE) {
                at = star + 1;
                in = ++starIn;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }

    /** Where the pattern goes on after it took a character at {@code at}, or {@link #NONE} if it does not take it. */
    private int step(int at, char c) {
        char wanted = pattern.charAt(at);
        if (wanted == '?') {
            return at + 1;
        }
        if (wanted == '[') {
            return BracketExpression.step(pattern, at, c);
        }
        if (wanted == '\\' && at + 1 < pattern.length()) {
            return pattern.charAt(at + 1) == c ? at + 2 : NONE;
        }
        return wanted == c ? at + 1 : NONE;
    }
}
