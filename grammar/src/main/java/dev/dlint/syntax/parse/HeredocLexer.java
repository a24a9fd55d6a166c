package dev.dlint.syntax.parse;

import dev.dlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a line into words as BuildKit does when it looks for heredocs: like a shell, but with variables left as they stand, and
 * always with the backslash as escape character. What it cannot read makes the whole line wordless.
 *
 * <p>Written by hand because of two oddities that no grammar of words has: what a modifier in braces yields is split again at
 * white space, and such a modifier wipes out what stands before it in the same word.
 */
final class HeredocLexer {
    /** @param slice where the word stands */
    record RawWord(String text, Slice slice) {
        /** The word where it stands; or on its own, where it does not read as it is written. */
        Slice asSlice() {
            return slice.text().equals(text)
                    ? slice
                    : Slice.of(new MappedText.Builder()
                            .append(text, slice.range().start())
                            .build());
        }
    }

    private static final char NO_STOP = 0;

    private final Slice input;
    private final String text;
    private final boolean rawQuotes;
    private boolean rawEscapes;
    private int at;
    private int depth;

    private final List<RawWord> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int wordStart;

    private HeredocLexer(Slice input, boolean rawQuotes, boolean rawEscapes) {
        this.input = input;
        this.text = input.text();
        this.rawQuotes = rawQuotes;
        this.rawEscapes = rawEscapes;
    }

    /** The words of the input, none if it cannot be split. */
    static List<RawWord> words(Slice input, boolean rawQuotes, boolean rawEscapes) {
        HeredocLexer lexer = new HeredocLexer(input, rawQuotes, rawEscapes);
        if (lexer.readTo(NO_STOP, rawEscapes) == null) {
            return List.of();
        }
        lexer.endWord();
        return lexer.words;
    }

    /** Reads to a stop character and past it, or to the end; gives what was read, or null if that fails. */
    private @Nullable String readTo(char stop, boolean raw) {
        boolean outerRaw = rawEscapes;
        rawEscapes = raw;
        word.setLength(0);
        StringBuilder result = new StringBuilder();
        boolean stopped = false;
        while (at < text.length() && !stopped) {
            if (stop != NO_STOP && text.charAt(at) == stop) {
                at++;
                stopped = true;
            } else {
                String piece = readPiece(stop == NO_STOP);
                if (piece == null) {
                    return null;
                }
                result.append(piece);
            }
        }
        rawEscapes = outerRaw;
        if (stop != NO_STOP) {
            word.setLength(0);
            return stopped ? result.toString() : null;
        }
        return result.toString();
    }

    private @Nullable String readPiece(boolean outermost) {
        int start = at;
        char c = text.charAt(at);
        boolean splits = false;
        String piece;
        switch (c) {
            case '$' -> {
                piece = readDollar();
                splits = true;
            }
            case '<' -> piece = readAngle();
            case '\'' -> piece = readSingleQuoted();
            case '"' -> piece = readDoubleQuoted();
            case '\\' -> piece = readEscape();
            default -> {
                at++;
                piece = String.valueOf(c);
                splits = true;
            }
        }
        if (piece != null && outermost) {
            add(piece, start, splits);
        }
        return piece;
    }

    private void add(String piece, int start, boolean splits) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            int place = Math.min(start + i, at - 1);
            if (splits && GoText.isSpace(c)) {
                endWord(place);
            } else {
                if (word.length() == 0) {
                    wordStart = place;
                }
                word.append(c);
            }
        }
    }

    private void endWord() {
        endWord(text.length());
    }

    private void endWord(int end) {
        if (word.length() > 0) {
            words.add(new RawWord(word.toString(), input.sub(wordStart, end)));
            word.setLength(0);
        }
    }

    private String readEscape() {
        at++;
        String kept = rawEscapes ? "\\" : "";
        return at < text.length() ? kept + text.charAt(at++) : kept;
    }

    /** One or two angle brackets; behind two of them blanks do not end the word. */
    private String readAngle() {
        int start = at++;
        if (at < text.length() && text.charAt(at) == '<') {
            at++;
            while (at < text.length() && (" \t\r".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
        }
        return text.substring(start, at);
    }

    private @Nullable String readSingleQuoted() {
        int start = at;
        int close = text.indexOf('\'', start + 1);
        if (close < 0) {
            return null;
        }
        at = close + 1;
        return rawQuotes ? text.substring(start, at) : text.substring(start + 1, close);
    }

    private @Nullable String readDoubleQuoted() {
        StringBuilder result = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '$') {
                String dollar = readDollar();
                if (dollar == null) {
                    return null;
                }
                result.append(dollar);
            } else {
                at++;
                result.append(c == '\\' ? escapedInQuotes() : String.valueOf(c));
            }
        }
        if (at == text.length()) {
            return null;
        }
        at++;
        return rawQuotes ? "\"" + result + "\"" : result.toString();
    }

    private String escapedInQuotes() {
        if (at == text.length()) {
            return "";
        }
        boolean special = "\"$\\".indexOf(text.charAt(at)) >= 0;
        if (!special) {
            return rawEscapes ? "\\\\" : "\\";
        }
        String kept = rawEscapes ? "\\" : "";
        return kept + text.charAt(at++);
    }

    private @Nullable String readDollar() {
        at++;
        if (at == text.length() || text.charAt(at) != '{') {
            return "$" + readName();
        }
        at++;
        if (at == text.length() || "{}:".indexOf(text.charAt(at)) >= 0 || depth >= Grammar.MAX_DEPTH) {
            return null;
        }
        depth++;
        String braced = readBraced(readName());
        depth--;
        return braced;
    }

    private @Nullable String readBraced(String name) {
        char modifier = at < text.length() ? text.charAt(at++) : NO_STOP;
        switch (modifier) {
            case '}' -> {
                return "${" + name + "}";
            }
            case ':', '+', '-', '?', '#', '%' -> {
                return readOperand(name, modifier);
            }
            case '/' -> {
                return readReplacement(name);
            }
            default -> {
                return null;
            }
        }
    }

    private @Nullable String readOperand(String name, char first) {
        String modifier = String.valueOf(first);
        char last = first;
        if (first == ':') {
            if (at == text.length()) {
                return null;
            }
            last = text.charAt(at++);
            modifier += last;
        }
        boolean trims = last == '#' || last == '%';
        String operand = trims && first == ':' ? null : readTo('}', trims);
        return operand == null ? null : "${" + name + modifier + operand + "}";
    }

    private @Nullable String readReplacement(String name) {
        if (at < text.length() && text.charAt(at) == '/') {
            at++;
        }
        String pattern = readTo('/', true);
        String replacement = pattern == null ? null : readTo('}', true);
        return replacement == null ? null : "${" + name + "/" + pattern + "/" + replacement + "}";
    }

    private String readName() {
        int start = at;
        if (at < text.length()) {
            int first = text.codePointAt(at);
            if (Character.isDigit(first)) {
                skipWhile(false);
            } else if ("@*#?-$!".indexOf(first) >= 0) {
                at++;
            } else {
                skipWhile(true);
            }
        }
        return text.substring(start, at);
    }

    /** Skips digits, or letters and digits. */
    private void skipWhile(boolean letters) {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!Character.isDigit(c) && !(letters && (Character.isLetter(c) || c == '_'))) {
                return;
            }
            at += Character.charCount(c);
        }
    }
}
