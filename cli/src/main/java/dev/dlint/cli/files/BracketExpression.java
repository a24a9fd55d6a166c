package dev.dlint.cli.files;

/** The part of a {@link Glob} in square brackets: single characters, ranges and the classes of POSIX, for ASCII. */
final class BracketExpression {
    private final String pattern;
    private final char wanted;
    private int at;
    private boolean found;

    private BracketExpression(String pattern, int at, char wanted) {
        this.pattern = pattern;
        this.at = at;
        this.wanted = wanted;
    }

    /** Where {@code pattern} goes on after the brackets that open at {@code open}, or {@link Glob#NONE} if they do not take the character. */
    static int step(String pattern, int open, char wanted) {
        boolean negated = pattern.startsWith("!", open + 1) || pattern.startsWith("^", open + 1);
        BracketExpression expression = new BracketExpression(pattern, open + (negated ? 2 : 1), wanted);
        expression.readMembers();
        boolean closed = expression.at < pattern.length();
        return closed && expression.found != negated ? expression.at + 1 : Glob.NONE;
    }

    /** Goes to the closing bracket, or to the end of the pattern. A bracket that comes first is a member. */
    private void readMembers() {
        do {
            int close = pattern.startsWith("[:", at) ? pattern.indexOf(":]", at + 2) : -1;
            if (close > 0) {
                found |= isIn(pattern.substring(at + 2, close), wanted);
                at = close + 2;
            } else if (at < pattern.length()) {
                readRange();
            }
        } while (at < pattern.length() && pattern.charAt(at) != ']');
    }

    private void readRange() {
        char low = readCharacter();
        char high = low;
        if (at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
            at++;
            high = readCharacter();
        }
        found |= low <= wanted && wanted <= high;
    }

    private char readCharacter() {
        if (pattern.charAt(at) == '\\' && at + 1 < pattern.length()) {
            at++;
        }
        return pattern.charAt(at++);
    }

    private static boolean isIn(String posixClass, char c) {
        boolean upper = c >= 'A' && c <= 'Z';
        boolean lower = c >= 'a' && c <= 'z';
        boolean digit = c >= '0' && c <= '9';
        boolean visible = c > ' ' && c < 0x7F;
        return switch (posixClass) {
            case "alpha" -> upper || lower;
            case "alnum" -> upper || lower || digit;
            case "digit" -> digit;
            case "upper" -> upper;
            case "lower" -> lower;
            case "xdigit" -> digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            case "blank" -> c == ' ' || c == '\t';
            case "space" -> c == ' ' || (c >= '\t' && c <= '\r');
            case "cntrl" -> c < ' ' || c == 0x7F;
            case "graph" -> visible;
            case "print" -> visible || c == ' ';
            case "punct" -> visible && !upper && !lower && !digit;
            default -> false;
        };
    }
}
