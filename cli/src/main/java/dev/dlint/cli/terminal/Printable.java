package dev.dlint.cli.terminal;

/**
 * Makes text from files harmless to a terminal: characters that would move the cursor, change the terminal's state or
 * turn the writing direction are shown as a symbol.
 */
public final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** The text with its control characters replaced, tabs and line breaks included; of the same length. */
    public static String of(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char shown = of(text.charAt(i));
            if (shown != text.charAt(i)) {
                if (changed == null) {
                    changed = new StringBuilder(text);
                }
                changed.setCharAt(i, shown);
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static char of(char c) {
        if (c >= ' ' && c < 0x7F) {
            return c;
        }
        if (c < ' ') {
            return (char) ('\u2400' + c);
        }
        boolean control = c <= 0x9F || c == '\u2028' || c == '\u2029';
        boolean turnsDirection = (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C';
        return control || turnsDirection ? REPLACEMENT : c;
    }
}
