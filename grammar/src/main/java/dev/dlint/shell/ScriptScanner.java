package dev.dlint.shell;

import dev.dlint.shell.TokenList.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Makes tokens of a script. Written by hand, since a token of the shell depends on where it stands: reserved words are
 * words of their own only in front of a command, line breaks end commands or mean nothing, and quotes nest in
 * substitutions that nest in quotes.
 */
final class ScriptScanner {
    private static final Map<String, Integer> RESERVED = Map.ofEntries(
            Map.entry("!", ShellGrammar.BANG),
            Map.entry("time", ShellGrammar.TIME),
            Map.entry("{", ShellGrammar.LEFT_BRACE),
            Map.entry("}", ShellGrammar.RIGHT_BRACE),
            Map.entry("if", ShellGrammar.IF),
            Map.entry("then", ShellGrammar.THEN),
            Map.entry("elif", ShellGrammar.ELIF),
            Map.entry("else", ShellGrammar.ELSE),
            Map.entry("fi", ShellGrammar.FI),
            Map.entry("while", ShellGrammar.WHILE),
            Map.entry("until", ShellGrammar.UNTIL),
            Map.entry("for", ShellGrammar.FOR),
            Map.entry("select", ShellGrammar.SELECT),
            Map.entry("do", ShellGrammar.DO),
            Map.entry("done", ShellGrammar.DONE),
            Map.entry("case", ShellGrammar.CASE),
            Map.entry("esac", ShellGrammar.ESAC),
            Map.entry("[[", ShellGrammar.CONDITION_OPEN));

    /** How far to look for the end of what may be arithmetic. */
    private static final int LOOK_AHEAD = 2_000;

    private final String text;
    private final TokenList tokens = new TokenList();
    private final WordScanner words;
    private final Operators operators;
    private final List<Pending> pending = new ArrayList<>();

    /** A here-document whose body follows at the next line break. */
    private record Pending(int operatorStart, String delimiter, boolean stripTabs, boolean literal) {}

    ScriptScanner(String text) {
        this.text = text;
        this.words = new WordScanner(text, tokens, this);
        this.operators = new Operators(text);
    }

    /** The tokens of the whole text. */
    List<CommonToken> script() {
        list(0, false);
        return tokens.finish(text.length());
    }

    /** The tokens of the body of a here-document. */
    List<CommonToken> hereDocument() {
        words.hereDocument(0, text.length());
        return tokens.finish(text.length());
    }

    TokenList found() {
        return tokens;
    }

    /** What may come next in a list of commands. */
    private enum Next {
        COMMAND,
        /** Behind an assignment or redirection in front of a command: no reserved word. */
        PLAIN_COMMAND,
        ARGUMENT,
        LOOP_NAME,
        LOOP_IN,
        CASE_WORD,
        CASE_IN,
        PATTERN
    }

    /** The state of one list of commands. */
    private static final class Level {
        Next next = Next.COMMAND;
        /** Whether a line break would end something. */
        boolean open;
        /** How many parentheses are open. */
        int parentheses;
    }

    /** {@code $(...)} or a process substitution at {@code start}; returns where it ends. */
    int substitution(int type, int start) {
        tokens.add(type, start, start + 2);
        int end = list(start + 2, true);
        if (end < text.length()) {
            tokens.add(ShellGrammar.SUBSTITUTION_CLOSE, end, end + 1);
            return end + 1;
        }
        return end;
    }

    /** The {@code (...)} of an array at {@code start}; returns where it ends. */
    int array(int start) {
        tokens.add(ShellGrammar.ARRAY_OPEN, start, start + 1);
        int at = skipBlanks(start + 1, true);
        while (at < text.length() && text.charAt(at) != ')') {
            int end = words.word(at);
            if (end == at) { // an operator, which cannot stand here
                tokens.add(ShellGrammar.BAD, at, ++end);
            }
            at = skipBlanks(end, true);
        }
        if (at < text.length()) {
            tokens.add(ShellGrammar.ARRAY_CLOSE, at, at + 1);
            at++;
        }
        return at;
    }

    /** Whether the two parentheses at {@code open} are closed by two together. */
    boolean isArithmetic(int open) {
        if (!text.startsWith("((", open)) {
            return false;
        }
        int depth = 0;
        int limit = Math.min(text.length(), open + LOOK_AHEAD);
        for (int at = open; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 1) {
                return at + 1 < limit && text.charAt(at + 1) == ')';
            }
        }
        return false;
    }

    private int list(int start, boolean closes) {
        Level level = new Level();
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ')' && closes && level.parentheses == 0 && level.next != Next.PATTERN) {
                return at;
            }
            if (WordScanner.isBlank(c)) {
                at++;
            } else if (text.startsWith("\\\n", at)) {
                at += 2;
            } else if (c == '#') {
                at = comment(at);
            } else if (c == '\n') {
                at = lineBreak(at, level);
            } else {
                at = element(at, level);
            }
        }
        return at;
    }

    private int comment(int start) {
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        tokens.addComment(start, end);
        return end;
    }

    private int lineBreak(int at, Level level) {
        if (level.open) {
            tokens.add(ShellGrammar.LINE_BREAK, at, at + 1);
            level.open = false;
        }
        if (level.next == Next.ARGUMENT || level.next == Next.PLAIN_COMMAND) {
            level.next = Next.COMMAND;
        }
        return pending.isEmpty() ? at + 1 : bodies(at + 1);
    }

    private int bodies(int start) {
        int at = start;
        for (Pending document : pending) {
            int end = at;
            int next = at;
            while (end < text.length()) {
                int lineEnd = text.indexOf('\n', end);
                lineEnd = lineEnd < 0 ? text.length() : lineEnd;
                next = Math.min(text.length(), lineEnd + 1);
                if (isDelimiter(document, end, lineEnd)) {
                    break;
                }
                end = next;
            }
            tokens.addBody(document.operatorStart(), new Body(at, end, document.stripTabs(), document.literal()));
            at = Math.max(end, next);
        }
        pending.clear();
        return at;
    }

    private boolean isDelimiter(Pending document, int start, int end) {
        int from = start;
        while (document.stripTabs() && from < end && text.charAt(from) == '\t') {
            from++;
        }
        int to = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
        return text.substring(from, to).equals(document.delimiter());
    }

    /** Reads an operator or a word. */
    private int element(int at, Level level) {
        int end = redirection(at, level);
        if (end < 0) {
            end = operator(at, level);
        }
        end = end < 0 ? word(at, level) : end;
        if (end == at) { // an operator where none can stand
            tokens.add(ShellGrammar.BAD, at, ++end);
        }
        return end;
    }

    private int redirection(int at, Level level) {
        int end = operators.redirectionEnd(at);
        if (end < 0 || level.next == Next.PATTERN) {
            return -1;
        }
        // Behind a compound command only redirections follow; what is closed here left the list open.
        boolean behindCompound = level.open;
        tokens.add(ShellGrammar.REDIRECTION, at, end);
        int target = skipBlanks(end, false);
        int targetEnd = words.word(target);
        String operator = text.substring(at, end);
        if (operator.endsWith("<<") || operator.endsWith("<<-")) {
            String written = text.substring(target, targetEnd);
            String name = HereDocumentName.of(written);
            pending.add(new Pending(at, name, operator.endsWith("-"), !name.equals(written)));
        }
        level.open = true;
        if (level.next == Next.COMMAND && !behindCompound) {
            level.next = Next.PLAIN_COMMAND;
        }
        return targetEnd;
    }

    private int operator(int at, Level level) {
        char c = text.charAt(at);
        if (level.next == Next.PATTERN) {
            return patternOperator(at, c, level);
        }
        if (c == '(') {
            return parenthesis(at, level);
        }
        if (c == ')') {
            tokens.add(ShellGrammar.RIGHT_PAREN, at, at + 1);
            level.parentheses = Math.max(0, level.parentheses - 1);
            return end(at + 1, level, true);
        }
        int type = operators.type(at);
        if (type == Token.INVALID_TYPE) {
            return -1;
        }
        int end = at + operators.length(at);
        tokens.add(type, at, end);
        end(end, level, false);
        if (type == ShellGrammar.CLAUSE_END) {
            level.next = Next.PATTERN;
        }
        return end;
    }

    /** Behind something after which a command may start. */
    private static int end(int at, Level level, boolean open) {
        level.next = Next.COMMAND;
        level.open = open;
        return at;
    }

    private int patternOperator(int at, char c, Level level) {
        switch (c) {
            case '(' -> {
                return at + 1;
            }
            case '|' -> {
                tokens.add(ShellGrammar.PIPE, at, at + 1);
                return at + 1;
            }
            case ')' -> {
                tokens.add(ShellGrammar.PATTERN_CLOSE, at, at + 1);
                return end(at + 1, level, false);
            }
            default -> {
                return -1;
            }
        }
    }

    private int parenthesis(int at, Level level) {
        boolean loop = level.next == Next.LOOP_NAME;
        if ((loop || level.next == Next.COMMAND) && isArithmetic(at)) {
            tokens.add(ShellGrammar.ARITHMETIC_COMMAND_OPEN, at, at + 2);
            return end(words.arithmetic(at + 2), level, true);
        }
        tokens.add(ShellGrammar.LEFT_PAREN, at, at + 1);
        level.parentheses++;
        return end(at + 1, level, false);
    }

    private int word(int at, Level level) {
        int plain = words.plainEnd(at);
        boolean whole = plain == text.length() || WordScanner.endsWord(text.charAt(plain));
        String name = whole ? text.substring(at, plain) : "";
        return switch (level.next) {
            case COMMAND -> {
                int end = reserved(at, plain, name, level);
                yield end < 0 ? firstWord(at, plain, name, level) : end;
            }
            case PLAIN_COMMAND -> firstWord(at, plain, "", level);
            case ARGUMENT -> words.word(at);
            case LOOP_NAME -> {
                level.next = Next.LOOP_IN;
                yield words.word(at);
            }
            case LOOP_IN -> loopIn(at, plain, name, level);
            case CASE_WORD -> {
                level.next = Next.CASE_IN;
                yield words.word(at);
            }
            case CASE_IN -> {
                tokens.add(name.equals("in") ? ShellGrammar.IN : ShellGrammar.BAD, at, Math.max(plain, at + 1));
                level.next = Next.PATTERN;
                yield Math.max(plain, at + 1);
            }
            case PATTERN -> {
                if (name.equals("esac")) {
                    tokens.add(ShellGrammar.ESAC, at, plain);
                    yield end(plain, level, true);
                }
                yield words.word(at);
            }
        };
    }

    private int loopIn(int at, int plain, String name, Level level) {
        if (name.equals("in")) {
            tokens.add(ShellGrammar.IN, at, plain);
            level.next = Next.ARGUMENT;
            level.open = true;
            return plain;
        }
        level.next = Next.COMMAND;
        return word(at, level);
    }

    /** A reserved word, or -1. */
    private int reserved(int at, int plain, String name, Level level) {
        Integer type = RESERVED.get(name);
        if (type == null || (type == ShellGrammar.TIME && isFlag(skipBlanks(plain, false)))) {
            return name.equals("function") ? function(plain, level) : -1;
        }
        tokens.add(type, at, plain);
        switch (type) {
            case ShellGrammar.FOR, ShellGrammar.SELECT -> level.next = Next.LOOP_NAME;
            case ShellGrammar.CASE -> level.next = Next.CASE_WORD;
            case ShellGrammar.CONDITION_OPEN -> {
                return end(condition(plain), level, true);
            }
            case ShellGrammar.FI, ShellGrammar.DONE, ShellGrammar.ESAC, ShellGrammar.RIGHT_BRACE -> level.open = true;
            default -> level.open = false;
        }
        return plain;
    }

    private boolean isFlag(int at) {
        return at >= text.length() || text.charAt(at) == '-' || WordScanner.endsWord(text.charAt(at));
    }

    private int firstWord(int at, int plain, String name, Level level) {
        int function = name.isEmpty() ? -1 : parentheses(plain);
        if (function > 0) {
            tokens.add(ShellGrammar.FUNCTION_NAME, at, function);
            return end(function, level, false);
        }
        level.open = true;
        int assigned = operators.assignmentEnd(at);
        if (assigned > 0) {
            tokens.add(ShellGrammar.ASSIGNMENT, at, assigned);
            level.next = Next.PLAIN_COMMAND;
            return value(assigned);
        }
        level.next = Next.ARGUMENT;
        return words.word(at);
    }

    private int value(int start) {
        if (start < text.length() && text.charAt(start) == '(') {
            tokens.add(ShellGrammar.WORD_OPEN, start, start);
            int end = array(start);
            tokens.add(ShellGrammar.WORD_CLOSE, end, end);
            return end;
        }
        return words.word(start);
    }

    /** The end of {@code ()} that follows a function's name, or -1. */
    private int parentheses(int after) {
        int open = skipBlanks(after, false);
        if (open >= text.length() || text.charAt(open) != '(') {
            return -1;
        }
        int close = skipBlanks(open + 1, false);
        return close < text.length() && text.charAt(close) == ')' ? close + 1 : -1;
    }

    private int function(int after, Level level) {
        int start = skipBlanks(after, false);
        int nameEnd = words.plainEnd(start);
        int end = Math.max(nameEnd, parentheses(nameEnd));
        tokens.add(nameEnd == start ? ShellGrammar.BAD : ShellGrammar.FUNCTION_NAME, start, end);
        return end(end, level, false);
    }

    /** The inside of {@code [[ ... ]]}, in which operators are words like the others. */
    private int condition(int start) {
        int at = skipBlanks(start, true);
        boolean pattern = false;
        while (at < text.length()) {
            int end = words.plainEnd(at);
            if (text.startsWith("]]", at) && end == at + 2) {
                tokens.add(ShellGrammar.CONDITION_CLOSE, at, end);
                return end;
            }
            boolean operator = WordScanner.endsWord(text.charAt(at));
            if (operator && !pattern) {
                end = at + Math.max(1, operators.length(at));
                tokens.add(ShellGrammar.LITERAL, at, end);
            } else {
                String word = text.substring(at, end);
                end = pattern ? words.pattern(at) : words.word(at);
                pattern = word.equals("=~");
            }
            at = skipBlanks(end, true);
        }
        return at;
    }

    private int skipBlanks(int start, boolean lineBreaks) {
        int at = start;
        while (at < text.length()) {
            if (WordScanner.isBlank(text.charAt(at)) || (lineBreaks && text.charAt(at) == '\n')) {
                at++;
            } else if (text.startsWith("\\\n", at)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }
}
