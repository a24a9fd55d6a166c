package dev.dlint.analyzer.model.packages;

/** Finds the version in {@code name-version} and {@code name-version-release}, where names have hyphens as well. */
final class HyphenVersion {
    private HyphenVersion() {}

    /**
     * Where the operator in front of the version stands: one of {@code operators} anywhere, or else the hyphen in front of a
     * version that reaches to the end. -1 if there is none: {@code java-11-openjdk} has a number in its name.
     */
    static int find(String text, String operators) {
        int operator = SpecText.find(text, operators, 1);
        if (operator > 0) {
            return operator;
        }
        int last = lastHyphen(text, text.length());
        if (last <= 0 || !startsVersion(text, last + 1)) {
            return -1;
        }
        int before = lastHyphen(text, last);
        return before > 0 && startsVersion(text, before + 1) ? before : last;
    }

    private static int lastHyphen(String text, int end) {
        int found = -1;
        for (int at = SpecText.find(text, "-", 1); at >= 0 && at < end; at = SpecText.find(text, "-", at + 1)) {
            found = at;
        }
        return found;
    }

    private static boolean startsVersion(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isDigit(c) || c == '$' || c == '`' || c == '*';
    }
}
