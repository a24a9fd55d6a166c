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

    private static final ThreadLocal<Grammar> OF_THREAD = new ThreadLocal<>();

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
        Grammar grammar = OF_THREAD.get();
        if (grammar == null) {
            grammar = new Grammar();
            OF_THREAD.set(grammar);
        }
        return grammar;
    }

    /** The arguments of a list that is split at blanks, whatever quotes say. */
    List<Slice> items(Slice slice) {
        text.reset(slice, ClassifiedText.Reading.TEXT, '\\');
        start(InstructionLexer.DEFAULT_MODE);
        return remainingTokens(slice);
    }

    /** The words of an ENV, LABEL or ARG. */
    List<Slice> words(Slice slice, char escape) {
        text.reset(slice, ClassifiedText.Reading.TEXT, escape);
        start(InstructionLexer.WORDS);
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
        text.reset(slice, ClassifiedText.Reading.BYTES, escape);
        start(InstructionLexer.FLAGS);
    }

    Token nextFlagToken() {
        return lexer.nextToken();
    }

    InstructionGrammar.FromContext from(Slice slice) {
        text.reset(slice, ClassifiedText.Reading.TEXT, '\\');
        startParser(InstructionLexer.DEFAULT_MODE);
        return parser.from();
    }

    /** Null if braces and quotes nest too deep. */
    InstructionGrammar.@Nullable WordContext word(Slice slice, char escape) {
        text.reset(slice, ClassifiedText.Reading.TEXT, escape);
        return wholeWord();
    }

    /** A word in which quotes mean nothing; null if braces nest too deep. */
    InstructionGrammar.@Nullable WordContext body(Slice slice) {
        text.reset(slice, ClassifiedText.Reading.WITHOUT_QUOTES, '\\');
        return wholeWord();
    }

    private InstructionGrammar.@Nullable WordContext wholeWord() {
        startParser(InstructionLexer.PLAIN);
        tokens.fill();
        return lexer.tooDeep() ? null : parser.word();
    }

    InstructionGrammar.FieldsContext fields(Slice slice) {
        text.reset(slice, ClassifiedText.Reading.TEXT, '\\');
        startParser(InstructionLexer.FIELDS);
        return parser.fields();
    }

    /** Null if the text is not one JSON array and nothing else. */
    InstructionGrammar.@Nullable JsonContext json(Slice slice) {
        text.reset(slice, ClassifiedText.Reading.TEXT, '\\');
        startParser(InstructionLexer.JSON);
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

    private void start(int mode) {
        lexer.reset();
        lexer.mode(mode);
    }

    private void startParser(int mode) {
        start(mode);
        tokens.setTokenSource(lexer);
        parser.reset();
    }

    /** Where a token stands. */
    static Slice slice(Slice input, Token token) {
        return input.sub(token.getStartIndex(), token.getStopIndex() + 1);
    }
}
