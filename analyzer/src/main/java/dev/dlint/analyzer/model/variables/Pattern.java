package dev.dlint.analyzer.model.variables;

import org.jspecify.annotations.Nullable;

/**
 * The patterns of {@code ${name#pattern}} and its relatives: {@code *}, {@code ?} and escapes. Follows the section on
 * variable substitution of the Dockerfile reference.
 */
final class Pattern {
    private Pattern() {}

    /** The value after the operation, or null if the operator is not one that takes a pattern. */
    static @Nullable String apply(String operator, String value, String pattern, String replacement) {
        return switch (operator) {
            case "#" -> value.substring(prefix(value, pattern, false));
            case "##" -> value.substring(prefix(value, pattern, true));
            case "%" -> value.substring(0, suffix(value, pattern, false));
            case "%%" -> value.substring(0, suffix(value, pattern, true));
            case "/" -> replace(value, pattern, replacement, false);
            case "//" -> replace(value, pattern, replacement, true);
            default -> null;
        };
    }

    private static int prefix(String value, String pattern, boolean longest) {
        int end = longest ? longestMatch(value, 0, pattern) : shortestMatch(value, 0, pattern);
        return Math.max(end, 0);
    }

    private static int suffix(String value, String pattern, boolean longest) {
        if (longest) {
            for (int start = 0; start <= value.length(); start++) {
                if (matches(value, start, value.length(), pattern)) {
                    return start;
                }
            }
        } else {
            for (int start = value.length(); start >= 0; start--) {
                if (matches(value, start, value.length(), pattern)) {
                    return start;
                }
            }
        }
        return value.length();
    }

    private static String replace(String value, String pattern, String replacement, boolean all) {
        if (value.isEmpty()) {
            return matches(value, 0, 0, pattern) ? replacement : value;
        }
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at < value.length()) {
            int end = longestMatch(value, at, pattern);
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

    private static int longestMatch(String value, int start, String pattern) {
        for (int end = value.length(); end >= start; end--) {
            if (matches(value, start, end, pattern)) {
                return end;
            }
        }
        return -1;
    }

    private static int shortestMatch(String value, int start, String pattern) {
        for (int end = start; end <= value.length(); end++) {
            if (matches(value, start, end, pattern)) {
                return end;
            }
        }
        return -1;
    }

    /** Whether {@code value[start, end)} matches the whole pattern; backtracks to the last star only. */
    private static boolean matches(String value, int start, int end, String pattern) {
        int at = start;
        int index = 0;
        int star = -1;
        int resume = start;
        while (at < end) {
            char wanted = index < pattern.length() ? pattern.charAt(index) : 0;
            if (index < pattern.length() && wanted == '*') {
                star = index++;
                resume = at;
            } else if (index < pattern.length() && matchesOne(pattern, index, value.charAt(at))) {
                index += wanted == '\\' && index + 1 < pattern.length() ? 2 : 1;
                at++;
            } else if (star >= 0) {
                index = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (index < pattern.length() && pattern.charAt(index) == '*') {
            index++;
        }
        return index == pattern.length();
    }

    private static boolean matchesOne(String pattern, int index, char actual) {
        char wanted = pattern.charAt(index);
        if (wanted == '\\' && index + 1 < pattern.length()) {
            return pattern.charAt(index + 1) == actual;
        }
        return wanted == '?' || wanted == actual;
    }
}
