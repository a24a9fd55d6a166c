package dev.dlint.syntax.parse;

import dev.dlint.syntax.SyntaxProblem;
import dev.dlint.syntax.Word;
import dev.dlint.syntax.WordPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads arguments of instructions with the grammar and the escape character of the file. */
final class ArgumentReader {
    private final Grammar grammar = Grammar.ofThread();
    private final Dialect dialect;
    private final char escape;

    ArgumentReader(Dialect dialect) {
        this.dialect = dialect;
        this.escape = dialect.escape();
    }

    Dialect dialect() {
        return dialect;
    }

    Grammar grammar() {
        return grammar;
    }

    /** The words of an ENV, LABEL or ARG, quotes kept. */
    List<Slice> words(Slice arguments) {
        return grammar.words(arguments, escape);
    }

    /** What lies between blanks. */
    List<Slice> items(Slice arguments) {
        return grammar.items(arguments);
    }

    /** A word in which quotes, escapes and variables mean something. */
    ParsedWord word(Slice slice) {
        if (isPlain(slice)) {
            return new ParsedWord(literal(slice), null);
        }
        return parsedWord(slice, grammar.word(slice, escape));
    }

    /** The body of a heredoc whose variables are expanded. Quotes mean nothing in it, and the escape is always a backslash. */
    ParsedWord body(Slice slice) {
        boolean plain = slice.indexOf('$') < 0 && slice.indexOf('\\') < 0 && slice.indexOf('\uFEFF') < 0;
        return plain ? new ParsedWord(literal(slice), null) : parsedWord(slice, grammar.body(slice));
    }

    private static ParsedWord parsedWord(Slice slice, InstructionGrammar.@Nullable WordContext tree) {
        if (tree == null) {
            String message = "variables and quotes are nested more than " + Grammar.MAX_DEPTH + " deep";
            return new ParsedWord(
                    literal(slice), new SyntaxProblem(SyntaxProblem.Kind.WORD, message, slice.range(), null));
        }
        return new WordBuilder(slice).build(tree);
    }

    /** A word that BuildKit expands; what is wrong with it is a problem of the instruction. */
    Word word(Slice slice, InstructionProblems problems) {
        ParsedWord parsed = word(slice);
        reportWord(parsed.problem(), problems);
        return parsed.word();
    }

    static void reportWord(@Nullable SyntaxProblem problem, InstructionProblems problems) {
        if (problem != null) {
            problems.report(InstructionProblems.Phase.DISPATCH, problem);
        }
    }

    /** A word in which no character means anything but itself. */
    static Word literal(Slice slice) {
        String text = slice.text();
        var range = slice.range();
        return new Word(range, text, text.isEmpty() ? List.of() : List.of(new WordPart.Literal(range, text)));
    }

    private boolean isPlain(Slice slice) {
        for (int i = 0; i < slice.length(); i++) {
            char c = slice.charAt(i);
            if (c == '$' || c == '"' || c == '\'' || c == escape || c == '\uFEFF') {
                return false;
            }
        }
        return true;
    }
}
