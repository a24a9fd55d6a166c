package dev.dlint.shell;

import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a command.
 *
 * @param range in the file
 * @param text as written, Dockerfile continuations taken out
 * @param parts what it is made of, covering the whole text
 */
public record ShellWord(TextRange range, String text, List<ShellPart> parts) {
    public ShellWord {
        parts = List.copyOf(parts);
    }

    /** The word's value once quotes and escapes are gone, or null if that depends on what the shell expands. Globs and {@code ~} stand as they are. */
    public @Nullable String literal() {
        StringBuilder value = new StringBuilder();
        return ShellPart.appendLiteral(parts, value) ? value.toString() : null;
    }

    /**
     * What is certain of the word's beginning: its literal value up to the first expansion.
     */
    public String literalPrefix() {
        StringBuilder value = new StringBuilder();
        ShellPart.appendLiteral(parts, value);
        return value.toString();
    }

    /** Whether any part of the word is quoted or escaped. */
    public boolean isQuoted() {
        for (ShellPart part : parts) {
            if (part instanceof ShellPart.SingleQuoted
                    || part instanceof ShellPart.DoubleQuoted
                    || (part instanceof ShellPart.Literal literal && literal.escaped())) {
                return true;
            }
        }
        return false;
    }
}
