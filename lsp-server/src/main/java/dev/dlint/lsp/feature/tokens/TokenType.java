package dev.dlint.lsp.feature.tokens;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a token is. All are types that the protocol knows by these names, so that every theme has a colour for them. */
enum TokenType {
    KEYWORD,
    COMMENT,
    /** The name of a flag. */
    PARAMETER,
    /** A key of a label, a mount or a directive. */
    PROPERTY,
    /** A stage. */
    NAMESPACE,
    /** An image. */
    CLASS,
    /** What continues a line, and other signs for the builder rather than for what is built. */
    MACRO,
    /** Plain text and quoted text. */
    STRING,
    VARIABLE,
    OPERATOR,
    /** A program that a script runs. */
    FUNCTION,
    NUMBER,
    /** A tag, a digest, or one of several words that are allowed. */
    ENUMMEMBER("enumMember");

    private final String id;

    TokenType() {
        this.id = name().toLowerCase(Locale.ROOT);
    }

    TokenType(String id) {
        this.id = id;
    }

    /** The names in the protocol; a token gives its type as its place in this list. */
    static final List<String> LEGEND =
            Arrays.stream(values()).map(type -> type.id).toList();

    int number() {
        return LEGEND.indexOf(id);
    }
}
