package dev.dlint.analyzer.model.command;

import dev.dlint.shell.ShellWord;
import dev.dlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a program, or a part of one: of {@code --out=file}, the value {@code file} is an argument as well.
 *
 * @param range in the file, quotes included
 * @param text as written
 * @param literal its value once quotes and escapes are gone, or null if it depends on what the shell expands
 * @param literalPrefix what is certain of the value's beginning; the same as {@code literal} where that is known
 * @param word the word of the script in which it stands, or null in exec form
 */
public record Argument(
        TextRange range,
        String text,
        @Nullable String literal,
        String literalPrefix,
        @Nullable ShellWord word) {

    /** A whole word of a script. */
    public static Argument of(ShellWord word) {
        String literal = word.literal();
        return new Argument(word.range(), word.text(), literal, literal == null ? word.literalPrefix() : literal, word);
    }

    /** A string of an exec form. */
    public static Argument of(TextRange range, String value) {
        return new Argument(range, value, value, value, null);
    }

    /** Whether the value is known to be {@code value}. */
    public boolean is(String value) {
        return value.equals(literal);
    }

    /** Whether the value is known to start with {@code prefix}. */
    public boolean startsWith(String prefix) {
        return literalPrefix.startsWith(prefix);
    }

    /** Whether the whole value is known. */
    public boolean isLiteral() {
        return literal != null;
    }

    /** The value, or as far as it is not known the text as written; for messages. */
    public String display() {
        return literal == null ? text : literal;
    }

    /** What follows the first {@code count} characters of the value, which have to be literal. */
    public Argument from(int count) {
        return slice(count, -1);
    }

    /** The first {@code count} characters of the value, which have to be literal. */
    public Argument upTo(int count) {
        return slice(0, count);
    }

    /** The characters of the value from {@code start} to {@code end}, or to its end if that is negative. */
    private Argument slice(int start, int end) {
        String prefix = end < 0 ? literalPrefix.substring(start) : literalPrefix.substring(start, end);
        String value = end >= 0 ? prefix : literal == null ? null : literal.substring(start);
        int lead = leadingQuotes();
        boolean plain = text.startsWith(literalPrefix, lead);
        if (!plain) {
            // Escapes or quotes inside: the parts cannot be told apart exactly, so the whole has to stand for them.
            return new Argument(range, value == null ? text : value, value, prefix, word);
        }
        int from = start == 0 ? 0 : lead + start;
        int to = end < 0 ? text.length() - lead : lead + end;
        // Where the word goes on in another line, the file has more characters than the text.
        int extra = end < 0 ? range.length() - text.length() : 0;
        TextRange part =
                new TextRange(range.start() + from, Math.max(range.start() + from, range.start() + to + extra));
        return new Argument(part, text.substring(from, to), value, prefix, word);
    }

    private int leadingQuotes() {
        return !text.isEmpty() && (text.charAt(0) == '"' || text.charAt(0) == '\'') ? 1 : 0;
    }
}
