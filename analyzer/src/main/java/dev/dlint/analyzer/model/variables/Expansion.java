package dev.dlint.analyzer.model.variables;

import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a word when its variables are expanded.
 *
 * @param value the text that results
 * @param references every variable that is looked up, defined or not, in the order of the text, those in defaults and patterns included
 * @param failure what makes BuildKit refuse the word, or null
 */
public record Expansion(
        Value value, List<Reference> references, @Nullable Failure failure) {
    public Expansion {
        references = List.copyOf(references);
    }

    /**
     * Why a word cannot be expanded.
     *
     * @param message BuildKit's own words, such as {@code failed to process "${x:?}": x: is not allowed to be unset}
     * @param range the variable at fault
     */
    public record Failure(String message, TextRange range) {}

    /** Whether a build argument can change the outcome. */
    public boolean overridable() {
        for (Reference reference : references) {
            Variable variable = reference.variable();
            if (variable != null && variable.overridable()) {
                return true;
            }
        }
        return false;
    }
}
