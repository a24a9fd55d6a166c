/*
 * The shell's grammar: POSIX sh and what bash adds to it. Every decision needs one token of lookahead only, so that
 * ANTLR compiles the rules to plain switches.
 *
 * Tokens come from ShellScanner, which decides what a token grammar cannot: reserved words and assignments are tokens of
 * their own only where the shell would take them as such, line breaks are tokens only where they end a command, and a
 * word that is more than plain text is bracketed by two empty tokens, WORD_OPEN and WORD_CLOSE.
 */
parser grammar ShellGrammar;

options {
    superClass = GuardedParser;
}

tokens {
    // Separators and operators
    SEMICOLON, AMPERSAND, LINE_BREAK, AND, OR, PIPE, PIPE_BOTH, CLAUSE_END, PATTERN_CLOSE,
    LEFT_PAREN, RIGHT_PAREN,
    // Reserved words
    BANG, TIME, LEFT_BRACE, RIGHT_BRACE, IF, THEN, ELIF, ELSE, FI, WHILE, UNTIL, FOR, SELECT, IN, DO, DONE, CASE, ESAC,
    CONDITION_OPEN, CONDITION_CLOSE,
    // NAME of NAME(); NAME= and NAME+= of an assignment; an operator with the descriptor before it
    FUNCTION_NAME, ASSIGNMENT, REDIRECTION,
    // Words and their parts
    LITERAL, WORD_OPEN, WORD_CLOSE, SINGLE_QUOTED, BACKQUOTED, PARAMETER, QUOTE_OPEN, QUOTE_CLOSE, PARAMETER_OPEN,
    PARAMETER_CLOSE, COMMAND_OPEN, PROCESS_OPEN, SUBSTITUTION_CLOSE, ARITHMETIC_OPEN, ARITHMETIC_COMMAND_OPEN,
    ARITHMETIC_CLOSE, ARRAY_OPEN, ARRAY_CLOSE,
    // What fits nowhere, such as a quote that is not closed
    BAD
}

script : sequence EOF ;

hereDocument : part* EOF ;

sequence : (andOr separator?)* ;

separator : SEMICOLON | AMPERSAND | LINE_BREAK ;

andOr : pipeline ((AND | OR) pipeline)* ;

pipeline : (BANG | TIME)* command ((PIPE | PIPE_BOTH) command)* ;

command
    : ( simple
      | compound redirection*
      | FUNCTION_NAME compound redirection*
      )
      { requireCommandEnd(); }
    ;

simple : (assignment | redirection | word)+ ;

assignment : ASSIGNMENT word ;

redirection : REDIRECTION word ;

compound : subshell | group | choice | loop | iteration | selection | condition | arithmeticCommand ;

subshell : LEFT_PAREN sequence RIGHT_PAREN ;

group : LEFT_BRACE sequence RIGHT_BRACE ;

choice : IF sequence THEN sequence (ELIF sequence THEN sequence)* (ELSE sequence)? FI ;

loop : (WHILE | UNTIL) sequence DO sequence DONE ;

iteration
    : (FOR | SELECT) (arithmeticCommand | LITERAL (IN word*)?) separator?
      (DO sequence DONE | LEFT_BRACE sequence RIGHT_BRACE)
    ;

selection : CASE word IN clause* ESAC ;

clause : word (PIPE word)* PATTERN_CLOSE sequence CLAUSE_END? ;

condition : CONDITION_OPEN word* CONDITION_CLOSE ;

arithmeticCommand : ARITHMETIC_COMMAND_OPEN part* ARITHMETIC_CLOSE ;

word : LITERAL | WORD_OPEN part* WORD_CLOSE ;

part
    : LITERAL
    | SINGLE_QUOTED
    | BACKQUOTED
    | PARAMETER
    | QUOTE_OPEN part* QUOTE_CLOSE
    | PARAMETER_OPEN part* PARAMETER_CLOSE
    | ARITHMETIC_OPEN part* ARITHMETIC_CLOSE
    | ARRAY_OPEN word* ARRAY_CLOSE
    | substitution
    ;

substitution : (COMMAND_OPEN | PROCESS_OPEN) sequence SUBSTITUTION_CLOSE ;
