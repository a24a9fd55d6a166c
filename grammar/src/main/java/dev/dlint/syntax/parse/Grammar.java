package dev.dlint.syntax.parse;

import dev.dlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** The generated lexer and parser, set up for speed and used again and again. One a thread. */
final class Grammar {
    /** How deep braces and quotes may nest in a word, and arrays in JSON. Real files stay below five. */
    static final int MAX_DEPTH = 100;

    private static final ThreadLocal<Grammar> OF_THREAD = ThreadLocal.withInitial(Grammar::new);

    private final ClassifiedText text = new ClassifiedText(Slice.of(new MappedText.Builder().build()));
    private final DepthCountingLexer lexer = new DepthCountingLexer(text);
    private final CommonTokenStream tokens = new CommonTokenStream(lexer);
    private final InstructionGrammar parser = new InstructionGrammar(tokens);

    private Grammar() {
        lexer.removeErrorListeners();
        parser.removeErrorListeners();
        parser.setErrorHandler(new FirstErrorCancels());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    }

    static Grammar ofThread() {
        return OF_THREAD.get();
    }

    /** The arguments of a list that is split at blanks, whatever quotes say. */
    List<Slice> items(Slice slice) {
        start(slice, '\\', InstructionLexer.DEFAULT_MODE, false);
        return remainingTokens(slice);
    }

    /** The words of an ENV, LABEL or ARG. */
    List<Slice> words(Slice slice, char escape) {
        start(slice, escape, InstructionLexer.WORDS, false);
        return remainingTokens(slice);
    }

    private List<Slice> remainingTokens(Slice slice) {
        List<Slice> parts = new ArrayList<>();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            parts.add(slice(slice, token));
        }
        return parts;
    }

    /** Starts reading flags; {@link #nextFlagToken} then gives one after the other. */
    void startFlags(Slice slice, char escape) {
        start(slice, escape, InstructionLexer.FLAGS, true);
    }

    Token nextFlagToken() {
        return lexer.nextToken();
    }

    InstructionGrammar.FromContext from(Slice slice) {
        startParser(slice, '\\', InstructionLexer.DEFAULT_MODE);
        return parser.from();
    }

    /** Null if braces and quotes nest too deep. */
    InstructionGrammar.@Nullable WordContext word(Slice slice, char escape) {
        return word(slice, escape, InstructionLexer.PLAIN);
    }

    /** The body of a heredoc. Null if braces and quotes nest too deep. */
    InstructionGrammar.@Nullable WordContext body(Slice slice) {
        return word(slice, '\\', InstructionLexer.BODY);
    }

    private InstructionGrammar.@Nullable WordContext word(Slice slice, char escape, int mode) {
        startParser(slice, escape, mode);
        tokens.fill();
        return lexer.tooDeep() ? null : parser.word();
    }

    /** Null if a quote stands where it must not. */
    InstructionGrammar.@Nullable FieldsContext fields(Slice slice) {
        startParser(slice, '\\', InstructionLexer.FIELDS);
        try {
            return parser.fields();
        } catch (ParseCancellationException e) {
            return null;
        }
    }

    /** Null if the text is not one JSON array and nothing else. */
    InstructionGrammar.@Nullable JsonContext json(Slice slice) {
        startParser(slice, '\\', InstructionLexer.JSON);
        tokens.fill();
        if (nestsTooDeep()) {
            return null;
        }
        try {
            return parser.json();
        } catch (ParseCancellationException e) {
            return null;
        }
    }

    private boolean nestsTooDeep() {
        int depth = 0;
        for (Token token : tokens.getTokens()) {
            switch (token.getType()) {
                case InstructionLexer.ARRAY_OPEN, InstructionLexer.OBJECT_OPEN -> depth++;
                case InstructionLexer.ARRAY_CLOSE, InstructionLexer.OBJECT_CLOSE -> depth--;
                default -> {
                    continue;
                }
            }
            if (depth > MAX_DEPTH) {
                return true;
            }
        }
        return false;
    }

    private void start(Slice slice, char escape, int mode, boolean bytewise) {
        text.reset(slice, escape, bytewise);
        lexer.reset();
        lexer.mode(mode);
    }

    private void startParser(Slice slice, char escape, int mode) {
        start(slice, escape, mode, false);
        tokens.setTokenSource(lexer);
        parser.reset();
    }

    /** Where a token stands. */
    static Slice slice(Slice input, Token token) {
        return input.sub(token.getStartIndex(), token.getStopIndex() + 1);
    }
}
