package dev.dlint.shell;

import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** What the scanner finds in a script: its tokens, comments and the bodies of here-documents. All places are indexes of the script's text. */
final class TokenList {
    private final List<CommonToken> tokens = new ArrayList<>();
    private final List<TextRange> comments = new ArrayList<>();
    private final Map<Integer, Body> bodies = new HashMap<>();

    /**
     * The lines of a here-document.
     *
     * @param stripTabs whether leading tabs are dropped
     * @param literal whether nothing is expanded in it
     */
    record Body(int start, int end, boolean stripTabs, boolean literal) {}

    void add(int type, int start, int end) {
        CommonToken token = new CommonToken(type);
        token.setStartIndex(start);
        token.setStopIndex(end - 1);
        token.setTokenIndex(tokens.size());
        tokens.add(token);
    }

    void addComment(int start, int end) {
        comments.add(new TextRange(start, end));
    }

    /** Remembers the body of the here-document whose operator stands at {@code operatorStart}. */
    void addBody(int operatorStart, Body body) {
        bodies.put(operatorStart, body);
    }

    @Nullable
    Body body(int operatorStart) {
        return bodies.get(operatorStart);
    }

    List<TextRange> comments() {
        return comments;
    }

    /** The tokens with the end of the text behind them. */
    List<CommonToken> finish(int end) {
        add(Token.EOF, end, end);
        return tokens;
    }
}
