package dev.dlint.analyzer.model.packages;

import java.util.List;

/** Finds the version in {@code name-version} and {@code name-version-release}, where names have hyphens as well. */
final class HyphenVersion {
    private HyphenVersion() {}

    private static final List<String> ARCHITECTURES =
            List.of(".x86_64", ".noarch", ".aarch64", ".i686", ".i386", ".ppc64le", ".s390x", ".armv7hl", ".src");

    /**
     * Where the operator in front of the version stands: one of {@code operators} anywhere, or else the hyphen in front of a
     * version that reaches to the end. -1 if there is none: {@code java-11-openjdk} and {@code devtoolset-9} have a number in
     * their name.
     */
    static int find(String text, String operators) {
        int operator = SpecText.find(text, operators, 1);
        if (operator > 0) {
            return operator;
        }
        int end = withoutArchitecture(text);
        int last = lastHyphen(text, end);
        int before = last <= 0 ? -1 : lastHyphen(text, last);
        if (before > 0 && isVersion(text, before + 1, last) && isRelease(text, last + 1)) {
            return before;
        }
        return last > 0 && isVersion(text, last + 1, end) ? last : -1;
    }

    private static int withoutArchitecture(String text) {
        for (String architecture : ARCHITECTURES) {
            if (text.endsWith(architecture)) {
                return text.length() - architecture.length();
            }
        }
        return text.length();
    }

    private static int lastHyphen(String text, int end) {
        int found = -1;
        for (int at = SpecText.skip(text, 0); at < end; at = SpecText.skip(text, at + 1)) {
            if (text.charAt(at) == '-' && at > 0) {
                found = at;
            }
        }
        return found;
    }

    /** Versions start with a digit and have a dot; a number alone is part of a name as a rule. */
    private static boolean isVersion(String text, int start, int end) {
        if (start >= end) {
            return false;
        }
        char first = text.charAt(start);
        return first == '$'
                || first == '`'
                || (Character.isDigit(first) && text.substring(start, end).contains("."));
    }

    private static boolean isRelease(String text, int start) {
        char first = start < text.length() ? text.charAt(start) : 0;
        return Character.isDigit(first) || first == '$' || first == '`' || first == '*';
    }
}
