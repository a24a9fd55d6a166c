package dev.dlint.analyzer.model.variables;

import org.jspecify.annotations.Nullable;

/**
 * The operations of {@code ${name#pattern}} and its relatives. Follows the section on variable substitution of the Dockerfile
 * reference.
 */
final class Pattern {
    /** Longer values are left alone, so that no pattern takes long. */
    private static final int MAX_VALUE = 256;

    private Pattern() {}

    /** The value after the operation, or null if the operator is none that takes a pattern, or the task too big. */
    static @Nullable String apply(String operator, String value, String pattern, String replacement) {
        Glob glob = value.length() > MAX_VALUE ? null : Glob.of(pattern);
        if (glob == null) {
            return null;
        }
        return switch (operator) {
            case "#" -> value.substring(Math.max(0, glob.shortestMatch(value, 0)));
            case "##" -> value.substring(Math.max(0, glob.longestMatch(value, 0)));
            case "%" -> withoutSuffix(value, glob, false);
            case "%%" -> withoutSuffix(value, glob, true);
            case "/" -> replace(value, glob, replacement, false);
            case "//" -> replace(value, glob, replacement, true);
            default -> null;
        };
    }

    /** A suffix is a prefix when both are read backwards. */
    private static String withoutSuffix(String value, Glob glob, boolean longest) {
        String reversed = new StringBuilder(value).reverse().toString();
        Glob backwards = glob.reversed();
        int length = longest ? backwards.longestMatch(reversed, 0) : backwards.shortestMatch(reversed, 0);
        return value.substring(0, value.length() - Math.max(0, length));
    }

    private static String replace(String value, Glob glob, String replacement, boolean all) {
        if (value.isEmpty()) {
            return glob.longestMatch(value, 0) == 0 ? replacement : value;
        }
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at < value.length()) {
            int end = glob.longestMatch(value, at);
            if (end > at) {
                result.append(replacement);
                at = end;
                if (!all) {
                    break;
                }
            } else {
                result.append(value.charAt(at++));
            }
        }
        return result.append(value, at, value.length()).toString();
    }
}
