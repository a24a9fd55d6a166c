package dev.dlint.lsp.feature.tokens;

import dev.dlint.lsp.document.Positions;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;

/** Writes painted tokens as the protocol's numbers: five for each, counted from the token before. */
final class TokenData {
    private final String text;
    private final Positions positions;
    private final List<Integer> data = new ArrayList<>();
    private int lastLine;
    private int lastCharacter;

    private TokenData(String text, Positions positions) {
        this.text = text;
        this.positions = positions;
    }

    /** The numbers of the tokens in a range of the text; a token that is only partly in it counts. */
    static List<Integer> of(TokenPaint paint, String text, Positions positions, TextRange range) {
        TokenData data = new TokenData(text, positions);
        for (int line = positions.line(range.start()); line <= positions.line(range.end()); line++) {
            data.addLine(paint, positions.contentOfLine(line), line);
        }
        return data.data;
    }

    private void addLine(TokenPaint paint, TextRange line, int number) {
        for (int at = line.start(); at < line.end(); ) {
            if (paint.isBlank(at)) {
                at++;
                continue;
            }
            int end = Math.min(paint.end(at), line.end());
            add(paint, trimmed(at, end), number);
            at = end;
        }
    }

    /** A token that runs over several lines has no use for their indentation. */
    private TextRange trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new TextRange(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    private void add(TokenPaint paint, TextRange token, int line) {
        if (token.isEmpty()) {
            return;
        }
        Position start = positions.position(token.start());
        int character = start.getCharacter();
        data.add(line - lastLine);
        data.add(line == lastLine ? character - lastCharacter : character);
        data.add(positions.position(token.end()).getCharacter() - character);
        data.add(paint.type(token.start()).number());
        data.add(paint.modifiers(token.start()));
        lastLine = line;
        lastCharacter = character;
    }
}
