package dev.dlint.lsp.feature.tokens;

import dev.dlint.text.MappedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paints the words of a text that was not parsed, such as a command that is being typed or that is written for a shell
 * whose language is not known: variables and quotes as they look.
 */
final class PlainTokens {
    private static final Pattern VARIABLE = Pattern.compile("\\$(\\{[^}]*}?|[A-Za-z_][A-Za-z0-9_]*)");

    private final MappedText text;
    private final TokenPaint paint;

    PlainTokens(MappedText text, TokenPaint paint) {
        this.text = text;
        this.paint = paint;
    }

    void paint() {
        paint(0, text.length());
    }

    /** Paints a part of the text. */
    void paint(int start, int end) {
        String content = text.text();
        for (int at = start; at < end; ) {
            char c = content.charAt(at);
            int next = at + 1;
            if (c == '\'' || c == '"') {
                next = Math.min(end, endOfQuotes(content, at));
                paintWords(at, next);
            } else if (!Character.isWhitespace(c)) {
                while (next < end && isPlain(content.charAt(next))) {
                    next++;
                }
                paintWords(at, next);
            }
            at = next;
        }
        Matcher variables = VARIABLE.matcher(content).region(start, end);
        while (variables.find()) {
            paint.paint(text.sourceRange(variables.start(), variables.end()), TokenType.VARIABLE);
        }
    }

    private static boolean isPlain(char c) {
        return !Character.isWhitespace(c) && c != '\'' && c != '"';
    }

    /** Where quotes end; those that are never closed end with the text. */
    private static int endOfQuotes(String content, int start) {
        char quote = content.charAt(start);
        for (int at = start + 1; at < content.length(); at++) {
            if (content.charAt(at) == '\\' && quote == '"') {
                at++;
            } else if (content.charAt(at) == quote) {
                return at + 1;
            }
        }
        return content.length();
    }

    private void paintWords(int start, int end) {
        for (int at = start; at < end; ) {
            int next = at;
            while (next < end && !Character.isWhitespace(text.text().charAt(next))) {
                next++;
            }
            if (next > at) {
                paint.paint(text.sourceRange(at, next), TokenType.STRING);
            }
            at = next + 1;
        }
    }
}
