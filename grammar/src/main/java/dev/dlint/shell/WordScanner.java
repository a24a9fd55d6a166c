package dev.dlint.shell;

/**
 * Finds the tokens of words: a plain one is one token; of any other its quotes, expansions and the text between them.
 * A command substitution holds a script, which the script scanner reads.
 */
final class WordScanner {
    /** Quotes, braces and substitutions inside each other; what lies deeper is not looked at. */
    private static final int MAX_NESTING = 60;

    private static final String SPECIAL_PARAMETERS = "@*#?-$!0123456789_";

    private final String text;
    private final TokenList tokens;
    private final ScriptScanner scripts;
    private int nesting;

    WordScanner(String text, TokenList tokens, ScriptScanner scripts) {
        this.text = text;
        this.tokens = tokens;
        this.scripts = scripts;
    }

    /** What ends a run of parts. */
    private enum Until {
        /** A blank or an operator of the shell. */
        WORD_END,
        DOUBLE_QUOTE,
        /** <code>}</code>, outside of double quotes. */
        BRACE,
        /** <code>}</code>, within double quotes, where single quotes mean nothing. */
        QUOTED_BRACE,
        /** {@code ))}. */
        ARITHMETIC,
        /** A given place. */
        PLACE
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    static boolean endsWord(char c) {
        return isBlank(c) || c == '\n' || ";&|<>()".indexOf(c) >= 0;
    }

    /** Where the plain text that starts at {@code start} ends: at the end of the word, or at what is not plain in it. */
    int plainEnd(int start) {
        int at = start;
        while (at < text.length() && !endsWord(text.charAt(at)) && "'\"`$\\".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Reads the word at {@code start}, which may be empty, and returns where it ends. */
    int word(int start) {
        int end = plainEnd(start);
        boolean whole = end == text.length() || (endsWord(text.charAt(end)) && !opensPart(end));
        if (whole && end > start) {
            tokens.add(ShellGrammar.LITERAL, start, end);
            return end;
        }
        tokens.add(ShellGrammar.WORD_OPEN, start, start);
        end = parts(start, Until.WORD_END, text.length());
        tokens.add(ShellGrammar.WORD_CLOSE, end, end);
        return end;
    }

    /** The regular expression behind {@code =~}, in which parentheses and bars are plain. */
    int pattern(int start) {
        int end = start;
        int depth = 0;
        while (end < text.length() && text.charAt(end) != '\n' && (depth > 0 || !isBlank(text.charAt(end)))) {
            char c = text.charAt(end);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            end += c == '\\' && end + 1 < text.length() ? 2 : 1;
        }
        tokens.add(ShellGrammar.WORD_OPEN, start, start);
        parts(start, Until.PLACE, end);
        tokens.add(ShellGrammar.WORD_CLOSE, end, end);
        return end;
    }

    /** The parts of a here-document's body. */
    void hereDocument(int start, int end) {
        parts(start, Until.PLACE, end);
    }

    /** The inside of {@code ((...))}, up to and with the parentheses that close it. */
    int arithmetic(int start) {
        return closed(start, Until.ARITHMETIC, 2, ShellGrammar.ARITHMETIC_CLOSE);
    }

    /** Whether a character that mostly ends words opens a part here: a process substitution, or an array after {@code =}. */
    private boolean opensPart(int at) {
        char c = text.charAt(at);
        boolean array = c == '(' && at > 0 && text.charAt(at - 1) == '=';
        return array || ((c == '<' || c == '>') && at + 1 < text.length() && text.charAt(at + 1) == '(');
    }

    private int parts(int start, Until until, int limit) {
        int literal = start;
        int depth = 0;
        int at = start;
        while (at < limit) {
            char c = text.charAt(at);
            if (depth == 0 && ends(at, until)) {
                break;
            }
            if (until == Until.ARITHMETIC) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            if (c == '\\') {
                at = Math.min(limit, at + 2);
            } else if (opens(at, until)) {
                literal(literal, at);
                at = Math.min(limit, part(at, until));
                literal = at;
            } else {
                at++;
            }
        }
        literal(literal, at);
        return at;
    }

    private void literal(int start, int end) {
        if (end > start) {
            tokens.add(ShellGrammar.LITERAL, start, end);
        }
    }

    private boolean ends(int at, Until until) {
        char c = text.charAt(at);
        return switch (until) {
            case WORD_END -> endsWord(c) && !opensPart(at);
            case DOUBLE_QUOTE -> c == '"';
            case BRACE, QUOTED_BRACE -> c == '}';
            case ARITHMETIC -> text.startsWith("))", at);
            case PLACE -> false;
        };
    }

    private boolean opens(int at, Until until) {
        char c = text.charAt(at);
        boolean quoting = until == Until.WORD_END || until == Until.BRACE || until == Until.ARITHMETIC;
        return switch (c) {
            case '`' -> true;
            case '$' -> at + 1 < text.length() && opensExpansion(at + 1, quoting);
            case '\'' -> quoting;
            case '"' -> quoting || until == Until.QUOTED_BRACE;
            case '(', '<', '>' -> until == Until.WORD_END && opensPart(at);
            default -> false;
        };
    }

    private boolean opensExpansion(int at, boolean quoting) {
        char c = text.charAt(at);
        return c == '{'
                || c == '('
                || (quoting && (c == '\'' || c == '"'))
                || SPECIAL_PARAMETERS.indexOf(c) >= 0
                || Character.isLetter(c);
    }

    private int part(int at, Until until) {
        if (nesting == MAX_NESTING) {
            return bad(at);
        }
        nesting++;
        try {
            return nestedPart(at, until);
        } finally {
            nesting--;
        }
    }

    private int nestedPart(int at, Until until) {
        return switch (text.charAt(at)) {
            case '\'' -> singleQuoted(at, at);
            case '"' -> doubleQuoted(at, at);
            case '`' -> backquoted(at);
            case '(' -> scripts.array(at);
            case '<', '>' -> scripts.substitution(ShellGrammar.PROCESS_OPEN, at);
            default -> expansion(at, until);
        };
    }

    private int singleQuoted(int start, int quote) {
        boolean escapes = start < quote;
        int end = quote + 1;
        while (end < text.length() && text.charAt(end) != '\'') {
            end += escapes && text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length()) {
            return bad(start);
        }
        tokens.add(ShellGrammar.SINGLE_QUOTED, start, end + 1);
        return end + 1;
    }

    private int doubleQuoted(int start, int quote) {
        tokens.add(ShellGrammar.QUOTE_OPEN, start, quote + 1);
        return closed(quote + 1, Until.DOUBLE_QUOTE, 1, ShellGrammar.QUOTE_CLOSE);
    }

    private int closed(int start, Until until, int length, int closer) {
        int end = parts(start, until, text.length());
        if (end >= text.length()) {
            return bad(end);
        }
        tokens.add(closer, end, end + length);
        return end + length;
    }

    private int backquoted(int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '`') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length()) {
            return bad(start);
        }
        tokens.add(ShellGrammar.BACKQUOTED, start, end + 1);
        return end + 1;
    }

    private int expansion(int start, Until until) {
        char next = text.charAt(start + 1);
        if (next == '\'') {
            return singleQuoted(start, start + 1);
        }
        if (next == '"') {
            return doubleQuoted(start, start + 1);
        }
        if (next == '{') {
            return braces(start, until);
        }
        if (next == '(') {
            if (scripts.isArithmetic(start + 1)) {
                tokens.add(ShellGrammar.ARITHMETIC_OPEN, start, start + 3);
                return arithmetic(start + 3);
            }
            return scripts.substitution(ShellGrammar.COMMAND_OPEN, start);
        }
        int end = Character.isLetter(next) || next == '_' ? nameEnd(start + 1) : start + 2;
        tokens.add(ShellGrammar.PARAMETER, start, end);
        return end;
    }

    /** The end of a variable's name. */
    int nameEnd(int start) {
        int end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    /** <code>${...}</code>: the token that opens it reaches up to the word behind the operator. */
    private int braces(int start, Until until) {
        int wordStart = ParameterText.parse(text, start).wordStart();
        tokens.add(ShellGrammar.PARAMETER_OPEN, start, wordStart);
        boolean quoted = until == Until.DOUBLE_QUOTE || until == Until.QUOTED_BRACE || until == Until.PLACE;
        return closed(wordStart, quoted ? Until.QUOTED_BRACE : Until.BRACE, 1, ShellGrammar.PARAMETER_CLOSE);
    }

    /** Gives up: whatever is left cannot be told apart any more. */
    private int bad(int start) {
        tokens.add(ShellGrammar.BAD, Math.min(start, text.length()), text.length());
        return text.length();
    }
}
