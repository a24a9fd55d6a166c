package dev.dlint.shell;

import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a {@link ShellWord}. */
public sealed interface ShellPart {
    TextRange range();

    /** Text outside quotes; {@code value} has its escapes resolved. */
    record Literal(TextRange range, String value) implements ShellPart {}

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
     * @param name a name, a digit string or a special character
     * @param braces whether it is written with braces
     * @param operator what follows the name, such as {@code :-}, or empty; {@code #} and {@code !} before the name count too
     * @param word what follows the operator, or null
     */
    record Parameter(
            TextRange range,
            ShellToken name,
            boolean braces,
            String operator,
            @Nullable ShellWord word) implements ShellPart {}

    /** {@code $(...)} and backquotes. */
    record CommandSubstitution(TextRange range, ShellNode.Sequence body) implements ShellPart {}

    /** {@code <(...)} and {@code >(...)}. */
    record ProcessSubstitution(TextRange range, ShellNode.Sequence body) implements ShellPart {}

    /** {@code $((...))}. */
    record Arithmetic(TextRange range, String text) implements ShellPart {}

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
