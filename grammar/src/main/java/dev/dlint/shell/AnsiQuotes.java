package dev.dlint.shell;

/** The escapes inside {@code $'...'}. */
final class AnsiQuotes {
    private static final String LETTERS = "abefnrtv\\'\"?E";
    private static final String VALUES = "\u0007\b\u001b\f\n\r\t\u000b\\'\"?\u001b";

    private AnsiQuotes() {}

    /** Replaces the escapes of one letter; numbers stay as they are written. */
    static String resolve(String text) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int letter = c == '\\' && i + 1 < text.length() ? LETTERS.indexOf(text.charAt(i + 1)) : -1;
            if (letter >= 0) {
                value.append(VALUES.charAt(letter));
                i++;
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }
}
