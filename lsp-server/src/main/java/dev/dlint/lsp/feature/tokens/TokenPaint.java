package dev.dlint.lsp.feature.tokens;

import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text on which tokens are painted, the larger first and the smaller over them. What remains visible of a coat of paint
 * becomes tokens, cut where other paint lies over it and at the ends of lines.
 */
final class TokenPaint {
    /** Modifiers, as bits in the order of {@link #MODIFIERS}. */
    static final int DECLARATION = 1;

    static final int DEPRECATED = 2;

    static final List<String> MODIFIERS = List.of("declaration", "deprecated");

    private final int[] coats;
    private final List<Coat> list = new ArrayList<>();

    private record Coat(TokenType type, int modifiers) {}

    TokenPaint(int length) {
        coats = new int[length];
    }

    void paint(TextRange range, TokenType type) {
        paint(range, type, 0);
    }

    /** Paints over whatever is there. */
    void paint(TextRange range, TokenType type, int modifiers) {
        list.add(new Coat(type, modifiers));
        Arrays.fill(coats, range.start(), range.end(), list.size());
    }

    /** Takes the paint away. */
    void clear(TextRange range) {
        Arrays.fill(coats, range.start(), range.end(), 0);
    }

    boolean isBlank(int offset) {
        return coats[offset] == 0;
    }

    /** Where the coat that lies at an offset ends. */
    int end(int offset) {
        int end = offset + 1;
        while (end < coats.length && coats[end] == coats[offset]) {
            end++;
        }
        return end;
    }

    TokenType type(int offset) {
        return list.get(coats[offset] - 1).type();
    }

    int modifiers(int offset) {
        return list.get(coats[offset] - 1).modifiers();
    }
}
