package dev.dlint.shell;

/**
 * The front of a <code>${name...}</code>.
 *
 * @param nameStart where the name starts
 * @param nameEnd where it ends; the same where there is none
 * @param subscript what stands in brackets behind it, or empty
 * @param operator what follows, {@code #} and {@code !} before the name included, or empty
 * @param wordStart where the word behind the operator starts, or the brace that closes
 */
record ParameterText(int nameStart, int nameEnd, String subscript, String operator, int wordStart) {
    private static final String[] OPERATORS = {
        ":-", ":=", ":?", ":+", "##", "%%", "//", "/#", "/%", "^^", ",,", "-", "=", "?", "+", "#", "%", "/", "^", ",",
        "@", ":"
    };

    /** Reads it at {@code start}, where the dollar stands. */
    static ParameterText parse(String text, int start) {
        int at = start + 2;
        String prefix = prefix(text, at);
        int nameStart = at + prefix.length();
        int nameEnd = nameEnd(text, nameStart);
        at = nameEnd;
        String subscript = "";
        if (nameEnd > nameStart && at < text.length() && text.charAt(at) == '[') {
            int close = text.indexOf(']', at);
            if (close > 0 && text.lastIndexOf('\n', close) < at) {
                subscript = text.substring(at + 1, close);
                at = close + 1;
            }
        }
        for (String operator : OPERATORS) {
            if (text.startsWith(operator, at)) {
                return new ParameterText(nameStart, nameEnd, subscript, prefix + operator, at + operator.length());
            }
        }
        return new ParameterText(nameStart, nameEnd, subscript, prefix, at);
    }

    /** {@code ${#name}} and {@code ${!name}}, but not {@code ${#}}, {@code ${!}} and those with an operator behind. */
    private static String prefix(String text, int at) {
        boolean possible = at + 1 < text.length() && (text.charAt(at) == '#' || text.charAt(at) == '!');
        char next = possible ? text.charAt(at + 1) : '}';
        boolean name = Character.isLetterOrDigit(next) || next == '_' || next == '@' || next == '*';
        return possible && name ? text.substring(at, at + 1) : "";
    }

    private static int nameEnd(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        if (end == start && end < text.length() && "@*#?-$!".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
