/**
 * Cuts the arguments of one logical line into tokens. Each mode is an entry of its own, chosen by the caller: what a
 * blank, a quote or an escape means differs from instruction to instruction.
 *
 * The lexer does not see the text itself but its characters' classes (class ClassifiedText): U+0001 stands for the
 * escape character in force, U+0002 for white space beyond ASCII's, "a" and "1" for letters and digits beyond ASCII,
 * U+007F for the rest beyond ASCII. Every mode takes any character, so the lexer cannot fail.
 */
lexer grammar InstructionLexer;

fragment Escape : '\u0001' ;
fragment Name : [a-zA-Z_] [a-zA-Z0-9_]* | [0-9]+ | [@*#?$!\-] ;

// Blank-separated arguments, in which quotes and escapes mean nothing: FROM, EXPOSE, and lists that are not JSON.
AS : [aA] [sS] ;
ITEM : ~[\t\u000B\f\r ]+ ;
BLANKS : [\t\u000B\f\r ]+ -> skip ;

// Flags in front of the arguments. A word ends at white space outside quotes; an open quote takes the rest. (An optional
// closing quote would not say that: the longest match would take each closing quote for one that opens.)
mode FLAGS;
FLAG : '--' FlagPart* ;
OPEN_FLAG : '--' FlagPart* ('\'' (~['\u0001] | Escape .)* | '"' (~["\u0001] | Escape .)*) -> type(FLAG) ;
FLAG_SPACE : [\t\n\u000B\f\r \u0002]+ -> skip ;
NO_FLAG : . ;
fragment FlagPart
    : ~[\t\n\u000B\f\r \u0001\u0002'"]
    | Escape .
    | '\'' (~['\u0001] | Escape .)* '\''
    | '"' (~["\u0001] | Escape .)* '"'
    ;

// The words of ENV, LABEL and ARG. An open quote takes the rest; an escape at the very end is dropped.
mode WORDS;
WORD : WordPart+ ;
OPEN_WORD : WordPart* ('\'' ~[']* | '"' (~["\u0001] | Escape .)*) -> type(WORD) ;
WORDS_SPACE : [\t\n\u000B\f\r \u0002]+ -> skip ;
LAST_ESCAPE : Escape -> skip ;
fragment WordPart
    : ~[\t\n\u000B\f\r \u0001\u0002'"]
    | Escape .
    | '\'' ~[']* '\''
    | '"' (~["\u0001] | Escape .)* '"'
    ;

// Comma-separated fields as in RFC 4180, on one line.
mode FIELDS;
COMMA : ',' ;
QUOTED_FIELD : '"' (~["] | '""')* '"' ;
FIELD : ~[,"] ~[,]* ;
OPEN_FIELD : '"' (~["] | '""')* ;

// Strict JSON. The escape character of JSON is always the backslash.
mode JSON;
ARRAY_OPEN : '[' ;
ARRAY_CLOSE : ']' ;
OBJECT_OPEN : '{' ;
OBJECT_CLOSE : '}' ;
SEPARATOR : ',' ;
COLON : ':' ;
STRING : '"' (~["\u0000-\u001F] | Escape (["/bfnrt] | Escape | 'u' Hex Hex Hex Hex))* '"' ;
NUMBER : '-'? ('0' | [1-9] [0-9]*) ('.' [0-9]+)? ([eE] [+\-]? [0-9]+)? ;
CONSTANT : 'true' | 'false' | 'null' ;
JSON_SPACE : [\t\n\r ]+ -> skip ;
NO_JSON : . ;
fragment Hex : [0-9a-fA-F] ;

// Inside a word: quotes and variables.
mode PLAIN;
TEXT : ~['"$\u0001]+ ;
ESCAPED : Escape . ;
DROPPED : Escape ;
SINGLE_QUOTED : '\'' ~[']* '\'' ;
SINGLE_OPEN : '\'' ~[']* ;
DOUBLE_OPEN : '"' -> pushMode(QUOTED) ;
VARIABLE : '$' Name ;
BRACED : '${' Name? -> pushMode(BRACES) ;
DOLLAR : '$' ;

// Inside double quotes the escape character means something only before a quote, a dollar and itself.
mode QUOTED;
QUOTED_TEXT : ~["$\u0001]+ -> type(TEXT) ;
QUOTED_ESCAPED : Escape (["$] | Escape) -> type(ESCAPED) ;
QUOTED_ESCAPE : Escape -> type(TEXT) ;
QUOTED_VARIABLE : '$' Name -> type(VARIABLE) ;
QUOTED_BRACED : '${' Name? -> type(BRACED), pushMode(BRACES) ;
QUOTED_DOLLAR : '$' -> type(DOLLAR) ;
DOUBLE_CLOSE : '"' -> popMode ;

// After the name in braces. A colon with something unknown behind it is noticed only once its operand has been read.
mode BRACES;
CLOSE : '}' -> popMode ;
CHOICE : ':'? [\-+?] -> mode(OPERAND) ;
UNKNOWN_CHOICE : ':' ~[\-+?#%] -> mode(OPERAND) ;
TRIM : ('#' '#'? | '%' '%'?) -> mode(OPERAND) ;
REPLACE : '/' '/'? -> mode(PATTERN) ;
BAD_MODIFIER : (':' [#%]? | .) -> mode(REST) ;

// After a modifier, to the brace that closes it.
mode OPERAND;
OPERAND_TEXT : ~['"$}\u0001]+ -> type(TEXT) ;
OPERAND_ESCAPED : Escape . -> type(ESCAPED) ;
OPERAND_DROPPED : Escape -> type(DROPPED) ;
OPERAND_SINGLE_QUOTED : '\'' ~[']* '\'' -> type(SINGLE_QUOTED) ;
OPERAND_SINGLE_OPEN : '\'' ~[']* -> type(SINGLE_OPEN) ;
OPERAND_DOUBLE_OPEN : '"' -> type(DOUBLE_OPEN), pushMode(QUOTED) ;
OPERAND_VARIABLE : '$' Name -> type(VARIABLE) ;
OPERAND_BRACED : '${' Name? -> type(BRACED), pushMode(BRACES) ;
OPERAND_DOLLAR : '$' -> type(DOLLAR) ;
OPERAND_CLOSE : '}' -> type(CLOSE), popMode ;

// The pattern that is to be replaced, to the slash that ends it.
mode PATTERN;
PATTERN_TEXT : ~['"$/\u0001]+ -> type(TEXT) ;
PATTERN_ESCAPED : Escape . -> type(ESCAPED) ;
PATTERN_DROPPED : Escape -> type(DROPPED) ;
PATTERN_SINGLE_QUOTED : '\'' ~[']* '\'' -> type(SINGLE_QUOTED) ;
PATTERN_SINGLE_OPEN : '\'' ~[']* -> type(SINGLE_OPEN) ;
PATTERN_DOUBLE_OPEN : '"' -> type(DOUBLE_OPEN), pushMode(QUOTED) ;
PATTERN_VARIABLE : '$' Name -> type(VARIABLE) ;
PATTERN_BRACED : '${' Name? -> type(BRACED), pushMode(BRACES) ;
PATTERN_DOLLAR : '$' -> type(DOLLAR) ;
SLASH : '/' -> mode(OPERAND) ;

// What follows a modifier that does not exist is not read.
mode REST;
UNREAD : ~[\u0000]+ ;
