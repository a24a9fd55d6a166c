package dev.dlint.analyzer.model.packages;

import dev.dlint.analyzer.model.command.Argument;

/** The text of a package word, in which expansions may stand as they are written. */
final class SpecText {
    private SpecText() {}

    /** The value, or the text as written without the quotes around it. */
    static String of(Argument argument) {
        if (argument.literal() != null) {
            return argument.literal().strip();
        }
        String text = argument.text();
        boolean quoted = text.length() > 1 && text.charAt(0) == '"' && text.charAt(text.length() - 1) == '"';
        return quoted ? text.substring(1, text.length() - 1) : text.replace("\"", "");
    }

    static boolean hasExpansion(String text) {
        return text.indexOf('$') >= 0 || text.indexOf('`') >= 0;
    }

    /** Where the first of {@code characters} stands that is not inside an expansion, from {@code start}; -1 if nowhere. */
    static int find(String text, String characters, int start) {
        for (int at = skip(text, 0); at < text.length(); at = skip(text, at + 1)) {
            if (at >= start && characters.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** The first place from {@code at} that is not inside an expansion. */
    static int skip(String text, int at) {
        int from = at;
        while (from < text.length()) {
            char c = text.charAt(from);
            char open = from + 1 < text.length() ? text.charAt(from + 1) : 0;
            int end;
            if (c == '$' && open == '{') {
                end = text.indexOf('}', from);
            } else if (c == '$' && open == '(') {
                end = text.lastIndexOf(')');
            } else if (c == '`') {
                end = text.indexOf('`', from + 1);
            } else {
                return from;
            }
            from = end < from ? text.length() : end + 1;
        }
        return from;
    }
}
