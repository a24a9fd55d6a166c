package dev.dlint.syntax.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that announces a heredoc, such as {@code 3<<-"EOF"}.
 *
 * @param descriptor the number in front, or -1
 * @param stripTabs whether a dash follows the brackets
 * @param name the rest with its quotes and escapes removed
 * @param written where the rest stands
 * @param expand whether no quotes were removed
 */
record HeredocMarker(int descriptor, boolean stripTabs, String name, Slice written, boolean expand) {
    /** Null if the word announces no heredoc. */
    static @Nullable HeredocMarker parse(Slice word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        if (!word.from(digits).startsWith("<<")) {
            return null;
        }
        int at = digits + 2;
        boolean stripTabs = at < word.length() && word.charAt(at) == '-';
        at += stripTabs ? 1 : 0;
        while (at < word.length() && "\t\n\f\r ".indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        Slice written = word.from(at);
        return written.indexOf('<') < 0 ? named(word.sub(0, digits).text(), stripTabs, written) : null;
    }

    private static @Nullable HeredocMarker named(String descriptor, boolean stripTabs, Slice written) {
        List<HeredocLexer.RawWord> names = HeredocLexer.words(written, false, false);
        if (names.size() != 1) {
            return null;
        }
        String name = names.get(0).text();
        List<HeredocLexer.RawWord> raw = HeredocLexer.words(written, true, false);
        boolean expand = raw.size() == 1 && quotes(raw.get(0).text()) == quotes(name);
        Long number = GoNumber.parse(descriptor);
        int value = number == null ? -1 : (int) Math.min(number, Integer.MAX_VALUE);
        return new HeredocMarker(value, stripTabs, name, written, expand);
    }

    private static long quotes(String text) {
        return text.chars().filter(c -> c == '\'' || c == '"').count();
    }
}
