package dev.dlint.syntax;

import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a {@link Word}. */
public sealed interface WordPart {
    TextRange range();

    /**
     * Text that stands for itself.
     *
     * @param value the text with its escapes resolved
     */
    record Literal(TextRange range, String value) implements WordPart {}

    /**
     * A quoted part.
     *
     * @param quote {@code '} or {@code "}
     * @param parts what is inside; within {@code '} a single literal
     */
    record Quoted(TextRange range, char quote, List<WordPart> parts) implements WordPart {
        public Quoted {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A variable, {@code $name} or {@code ${name...}}.
     *
     * @param name without dollar and braces; a digit string or one of {@code @ * # ? - $ ! 0} for the positional and special ones
     * @param braces whether it is written with braces
     * @param modifier what follows the name inside the braces, or null
     */
    record Variable(
            TextRange range,
            Token name,
            boolean braces,
            @Nullable Modifier modifier) implements WordPart {}

    /**
     * A modifier of a variable, as in {@code ${name:-word}}.
     *
     * @param operator one of {@code :- - :+ + :? ? # ## % %% / //}
     * @param word the default, alternate, message or pattern
     * @param replacement for {@code /} and {@code //}, else null
     */
    record Modifier(String operator, Word word, @Nullable Word replacement) {}
}
