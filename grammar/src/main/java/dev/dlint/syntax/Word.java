package dev.dlint.syntax;

import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of an instruction in which BuildKit may expand variables.
 *
 * @param range in the source
 * @param text as written, continuations taken out, quotes and escapes kept
 * @param parts what the word is made of, in order, covering the whole text
 */
public record Word(TextRange range, String text, List<WordPart> parts) {
    public Word {
        parts = List.copyOf(parts);
    }

    /** The word's value once quotes and escapes are gone, or null if that depends on a variable. */
    public @Nullable String literal() {
        if (parts.size() == 1 && parts.get(0) instanceof WordPart.Literal only) {
            return only.value();
        }
        StringBuilder value = new StringBuilder();
        return appendLiteral(parts, value) ? value.toString() : null;
    }

    /** Whether a variable is expanded anywhere in the word, quoted parts included. */
    public boolean hasVariables() {
        return literal() == null;
    }

    private static boolean appendLiteral(List<WordPart> parts, StringBuilder value) {
        for (WordPart part : parts) {
            if (part instanceof WordPart.Literal literal) {
                value.append(literal.value());
            } else if (!(part instanceof WordPart.Quoted quoted) || !appendLiteral(quoted.parts(), value)) {
                return false;
            }
        }
        return true;
    }
}
