/**
 * What can be said of an instruction's arguments once InstructionLexer has cut them. The rules for words take any
 * input, with the parts that may be missing optional; the tree shows what is missing, and the builders report it.
 */
parser grammar InstructionGrammar;

options { tokenVocab = InstructionLexer; }

// FROM: one argument, or three whose second is AS. What is left over is an error, but costs nothing else.
from : (image=item (as=AS name=item?)? extra+=item*)? EOF ;
item : ITEM | AS ;

// --mount and --device. Text behind a closing quote and a quote that does not close are errors.
fields : field (COMMA field)* EOF ;
field : FIELD | QUOTED_FIELD after=FIELD? | OPEN_FIELD | ;

// Exec form. The only rules that can fail: what is not JSON is text for a shell, or a list.
json : array EOF ;
array : ARRAY_OPEN (value (SEPARATOR value)*)? ARRAY_CLOSE ;
value : STRING | NUMBER | CONSTANT | array | object ;
object : OBJECT_OPEN (member (SEPARATOR member)*)? OBJECT_CLOSE ;
member : STRING COLON value ;

// A word, to the end of the input.
word : part* EOF ;
part
    : TEXT
    | ESCAPED
    | DROPPED
    | DOLLAR
    | VARIABLE
    | SINGLE_QUOTED
    | SINGLE_OPEN
    | doubleQuoted
    | braced
    ;
doubleQuoted : DOUBLE_OPEN part* DOUBLE_CLOSE? ;
braced : BRACED modifier? ;
modifier
    : CLOSE
    | (CHOICE | UNKNOWN_CHOICE | TRIM) part* CLOSE?
    | REPLACE part* (SLASH part* CLOSE?)?
    | BAD_MODIFIER UNREAD?
    ;
