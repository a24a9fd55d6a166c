package dev.dlint.lsp.feature.tokens;

import dev.dlint.syntax.Word;
import dev.dlint.syntax.WordPart;
import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paints words in which the builder expands variables. */
final class WordTokens {
    private final TokenPaint paint;

    WordTokens(TokenPaint paint) {
        this.paint = paint;
    }

    /** Paints a word as a type, its variables as what they are. */
    void paint(@Nullable Word word, TokenType type) {
        if (word != null) {
            paint.paint(word.range(), type);
            paint(word.parts());
        }
    }

    private void paint(List<WordPart> parts) {
        for (WordPart part : parts) {
            if (part instanceof WordPart.Quoted quoted) {
                paint.paint(quoted.range(), TokenType.STRING);
                paint(quoted.parts());
            } else if (part instanceof WordPart.Variable variable) {
                paint(variable);
            }
        }
    }

    private void paint(WordPart.Variable variable) {
        paint.paint(variable.range(), TokenType.VARIABLE);
        WordPart.Modifier modifier = variable.modifier();
        if (modifier == null) {
            return;
        }
        int end = variable.name().range().end();
        paint.paint(new TextRange(end, Math.max(end, modifier.word().range().start())), TokenType.OPERATOR);
        paint(modifier.word(), TokenType.STRING);
        if (modifier.replacement() != null) {
            paint(modifier.replacement(), TokenType.STRING);
        }
    }
}
