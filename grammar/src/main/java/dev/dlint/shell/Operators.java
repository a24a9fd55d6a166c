package dev.dlint.shell;

import org.antlr.v4.runtime.Token;

/** The operators of the shell at places of a script. */
final class Operators {
    private static final String[] CLAUSE_ENDS = {";;&", ";;", ";&"};
    private static final String[] REDIRECTIONS = {
        "&>>", "&>", "<<<", "<<-", "<<", "<&", "<>", ">>", ">&", ">|", "<", ">"
    };

    private final String text;

    Operators(String text) {
        this.text = text;
    }

    /** The type of the operator that joins or ends commands, or {@link Token#INVALID_TYPE}. */
    int type(int at) {
        char c = text.charAt(at);
        boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
        return switch (c) {
            case ';' -> twice || text.startsWith(";&", at) ? ShellGrammar.CLAUSE_END : ShellGrammar.SEMICOLON;
            case '&' -> twice ? ShellGrammar.AND : ShellGrammar.AMPERSAND;
            case '|' ->
                twice ? ShellGrammar.OR : text.startsWith("|&", at) ? ShellGrammar.PIPE_BOTH : ShellGrammar.PIPE;
            default -> Token.INVALID_TYPE;
        };
    }

    /** Its length, or 0 if there is none. */
    int length(int at) {
        int type = type(at);
        if (type == ShellGrammar.CLAUSE_END) {
            for (String end : CLAUSE_ENDS) {
                if (text.startsWith(end, at)) {
                    return end.length();
                }
            }
        }
        boolean two = type == ShellGrammar.AND || type == ShellGrammar.OR || type == ShellGrammar.PIPE_BOTH;
        return type == Token.INVALID_TYPE ? 0 : two ? 2 : 1;
    }

    /** The end of a redirection's operator, with the descriptor in front of it; -1 if there is none, or a process substitution. */
    int redirectionEnd(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        for (String operator : REDIRECTIONS) {
            if (text.startsWith(operator, at)) {
                boolean possible = at == start || operator.charAt(0) != '&';
                int end = at + operator.length();
                boolean process = operator.length() == 1 && end < text.length() && text.charAt(end) == '(';
                return possible && !process ? end : -1;
            }
        }
        return -1;
    }

    /** The end of {@code NAME=}, {@code NAME+=} or {@code NAME[subscript]=}, or -1. */
    int assignmentEnd(int start) {
        int at = start;
        while (at < text.length() && isNameCharacter(text.charAt(at), at > start)) {
            at++;
        }
        if (at == start) {
            return -1;
        }
        if (at < text.length() && text.charAt(at) == '[') {
            int close = text.indexOf("]", at);
            at = close < 0 || text.substring(at, close).indexOf('\n') >= 0 ? at : close + 1;
        }
        if (at < text.length() && text.charAt(at) == '+') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '=' ? at + 1 : -1;
    }

    private static boolean isNameCharacter(char c, boolean inside) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (inside && c >= '0' && c <= '9');
    }
}
