package dev.dlint.analyzer.model.variables;

import dev.dlint.syntax.Word;
import dev.dlint.syntax.WordPart;
import dev.dlint.syntax.parse.GoText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expands one word. */
final class Expander {
    /** What variables make longer than this is given up as unknown, so that values made of values cannot fill the memory. */
    private static final int MAX_LENGTH = 2048;

    private final Variables variables;
    /** Whether an ARG without a default counts as unset instead of unknown. */
    private final boolean unsetArgs;

    private final List<Reference> references = new ArrayList<>();
    private @Nullable String message;
    private @Nullable TextRange place;

    Expander(Variables variables, boolean unsetArgs) {
        this.variables = variables;
        this.unsetArgs = unsetArgs;
    }

    Expansion expand(Word word) {
        String text = value(word.parts());
        if (message != null && place != null) {
            String full = "failed to process " + GoText.quote(word.text()) + ": " + message;
            return new Expansion(Value.unknown(), references, new Expansion.Failure(full, place));
        }
        return new Expansion(text == null ? Value.unknown() : Value.known(text), references, null);
    }

    /** The text of some parts, or null if it is unknown; all parts are looked at in any case. */
    private @Nullable String value(List<WordPart> parts) {
        StringBuilder text = new StringBuilder();
        boolean known = true;
        for (WordPart part : parts) {
            String value = value(part);
            boolean grows = !(part instanceof WordPart.Literal) && text.length() > 0;
            if (value == null || (grows && text.length() + value.length() > MAX_LENGTH)) {
                known = false;
            } else if (known) {
                text.append(value);
            }
        }
        return known ? text.toString() : null;
    }

    private @Nullable String value(WordPart part) {
        if (part instanceof WordPart.Literal literal) {
            return literal.value();
        }
        if (part instanceof WordPart.Quoted quoted) {
            return value(quoted.parts());
        }
        return value((WordPart.Variable) part);
    }

    private @Nullable String value(WordPart.Variable use) {
        String name = use.name().text();
        Variable variable = variables.lookup(name);
        references.add(new Reference(name, use.name().range(), variable));
        boolean unset = variable == null ? isCertainlyUnset(name) : unsetArgs && variable.hasNoDefault();
        String value = unset ? null : variable == null ? null : variable.value().text();
        boolean known = unset || value != null;
        WordPart.Modifier modifier = use.modifier();
        if (modifier == null) {
            return known ? (value == null ? "" : value) : null;
        }
        String word = value(modifier.word().parts());
        Word replacement = modifier.replacement();
        String replaced = replacement == null ? "" : value(replacement.parts());
        return known ? modified(use, modifier, value, word, replaced) : null;
    }

    /** Positional and special parameters are never set; other names only if nothing hidden can define them. */
    private boolean isCertainlyUnset(String name) {
        char first = name.isEmpty() ? '?' : name.charAt(0);
        return variables.complete() || !(Character.isLetter(first) || first == '_');
    }

    private @Nullable String modified(
            WordPart.Variable use,
            WordPart.Modifier modifier,
            @Nullable String value,
            @Nullable String word,
            @Nullable String replacement) {
        String operator = modifier.operator();
        boolean colon = operator.startsWith(":");
        boolean absent = value == null || (colon && value.isEmpty());
        String text = value == null ? "" : value;
        return switch (operator) {
            case ":-", "-" -> absent ? word : text;
            case ":+", "+" -> absent ? "" : word;
            case ":?", "?" -> {
                if (absent) {
                    refuse(use, value == null ? "is not allowed to be unset" : "is not allowed to be empty", word);
                }
                yield text;
            }
            default -> word == null || replacement == null ? null : Pattern.apply(operator, text, word, replacement);
        };
    }

    private void refuse(WordPart.Variable use, String standard, @Nullable String word) {
        if (message == null) {
            message = use.name().text() + ": " + (word == null || word.isEmpty() ? standard : word);
            place = use.range();
        }
    }
}
