package dev.dlint.shell;

import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a {@link ShellWord}. */
public sealed interface ShellPart {
    TextRange range();

    /**
     * Text outside single quotes that stands for itself, globs and braces included.
     *
     * @param value the text with its escapes resolved
     * @param escaped whether a backslash in it quotes a character
     */
    record Literal(TextRange range, String value, boolean escaped) implements ShellPart {}

    /** {@code '...'} and {@code $'...'}. */
    record SingleQuoted(TextRange range, String value) implements ShellPart {}

    /** {@code "..."} and {@code $"..."}. */
    record DoubleQuoted(TextRange range, List<ShellPart> parts) implements ShellPart {
        public DoubleQuoted {
            parts = List.copyOf(parts);
        }
    }

    /**
     * {@code $name} or {@code ${name...}}.
     *
     * @param name a name, a digit string or a special character; empty where the braces hold none of these
     * @param braces whether it is written with braces
     * @param subscript what stands in brackets behind the name, such as {@code @}, or empty
     * @param operator what follows the name, such as {@code :-}, or empty; {@code #} and {@code !} before the name count too
     * @param word what follows the operator, or null
     */
    record Parameter(
            TextRange range,
            ShellToken name,
            boolean braces,
            String subscript,
            String operator,
            @Nullable ShellWord word)
            implements ShellPart {}

    /** {@code $(...)} and backquotes. */
    record CommandSubstitution(TextRange range, ShellNode.Sequence body) implements ShellPart {}

    /** {@code <(...)} and {@code >(...)}. */
    record ProcessSubstitution(TextRange range, ShellNode.Sequence body) implements ShellPart {}

    /**
     * {@code $((...))}, and what stands in {@code ((...))}.
     *
     * @param parts what is between the parentheses
     */
    record Arithmetic(TextRange range, List<ShellPart> parts) implements ShellPart {
        public Arithmetic {
            parts = List.copyOf(parts);
        }
    }

    /** The {@code (...)} of an array assignment. */
    record Array(TextRange range, List<ShellWord> elements) implements ShellPart {
        public Array {
            elements = List.copyOf(elements);
        }
    }

    /** Appends the literal value of parts; stops at the first that is not literal and then returns false. */
    static boolean appendLiteral(List<ShellPart> parts, StringBuilder value) {
        for (ShellPart part : parts) {
            if (part instanceof Literal literal) {
                value.append(literal.value());
            } else if (part instanceof SingleQuoted quoted) {
                value.append(quoted.value());
            } else if (!(part instanceof DoubleQuoted quoted) || !appendLiteral(quoted.parts(), value)) {
                return false;
            }
        }
        return true;
    }
}
