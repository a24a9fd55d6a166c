package dev.dlint.shell;

import java.util.BitSet;
import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * What the parser does at a token that fits nowhere: the command at hand is given up together with the rest of its list,
 * and parsing goes on behind that list. A rule that was given up keeps the exception in its context; the tree builder
 * makes an opaque node of it.
 */
final class ShellRecovery implements ANTLRErrorStrategy {
    private static final BitSet OPENERS =
            types(ShellGrammar.LEFT_PAREN, ShellGrammar.COMMAND_OPEN, ShellGrammar.PROCESS_OPEN);
    private static final BitSet CLOSERS = types(ShellGrammar.RIGHT_PAREN, ShellGrammar.SUBSTITUTION_CLOSE);

    /** How a construct ends that holds a list: the tokens that open and close one of its kind, and those inside it. */
    private record Bounds(BitSet open, BitSet close, BitSet middle) {}

    private static final Bounds NONE = new Bounds(types(), types(), types());
    private static final Bounds GROUP =
            new Bounds(types(ShellGrammar.LEFT_BRACE), types(ShellGrammar.RIGHT_BRACE), types());
    private static final Bounds CHOICE = new Bounds(
            types(ShellGrammar.IF),
            types(ShellGrammar.FI),
            types(ShellGrammar.THEN, ShellGrammar.ELIF, ShellGrammar.ELSE));
    private static final Bounds LOOP = new Bounds(
            types(ShellGrammar.WHILE, ShellGrammar.UNTIL, ShellGrammar.FOR, ShellGrammar.SELECT),
            types(ShellGrammar.DONE),
            types(ShellGrammar.DO));
    private static final Bounds CLAUSE =
            new Bounds(types(ShellGrammar.CASE), types(ShellGrammar.ESAC), types(ShellGrammar.CLAUSE_END));

    @Override
    public void recover(Parser parser, RecognitionException failure) {
        ParserRuleContext context = parser.getContext();
        TokenStream tokens = parser.getInputStream();
        boolean recovered =
                switch (context.getRuleIndex()) {
                    case ShellGrammar.RULE_command -> {
                        skip(tokens, bounds(context));
                        yield true;
                    }
                    case ShellGrammar.RULE_script, ShellGrammar.RULE_hereDocument -> {
                        skip(tokens, NONE);
                        yield true;
                    }
                    case ShellGrammar.RULE_subshell, ShellGrammar.RULE_substitution -> {
                        skip(tokens, NONE);
                        yield takeCloser(tokens);
                    }
                    default -> false;
                };
        if (!recovered) {
            throw failure;
        }
    }

    /** The bounds of the construct whose list holds a command. */
    private static Bounds bounds(ParserRuleContext command) {
        ParserRuleContext sequence = command;
        while (sequence.getRuleIndex() != ShellGrammar.RULE_sequence) {
            sequence = sequence.getParent();
        }
        return switch (sequence.getParent().getRuleIndex()) {
            case ShellGrammar.RULE_group -> GROUP;
            case ShellGrammar.RULE_choice -> CHOICE;
            case ShellGrammar.RULE_loop, ShellGrammar.RULE_iteration -> LOOP;
            case ShellGrammar.RULE_clause -> CLAUSE;
            default -> NONE;
        };
    }

    private static void skip(TokenStream tokens, Bounds bounds) {
        int nested = 0;
        int parentheses = 0;
        for (int type = tokens.LA(1); type != Token.EOF; type = tokens.LA(1)) {
            if (OPENERS.get(type)) {
                parentheses++;
            } else if (CLOSERS.get(type)) {
                if (parentheses-- == 0) {
                    return;
                }
            } else if (parentheses == 0 && bounds.open().get(type)) {
                nested++;
            } else if (parentheses == 0 && bounds.close().get(type)) {
                if (nested-- == 0) {
                    return;
                }
            } else if (parentheses == 0 && nested == 0 && bounds.middle().get(type)) {
                return;
            }
            tokens.consume();
        }
    }

    private static boolean takeCloser(TokenStream tokens) {
        if (tokens.LA(1) == Token.EOF) {
            return false;
        }
        tokens.consume();
        return true;
    }

    private static BitSet types(int... types) {
        BitSet set = new BitSet();
        for (int type : types) {
            set.set(type);
        }
        return set;
    }

    @Override
    public Token recoverInline(Parser parser) {
        throw new InputMismatchException(parser);
    }

    @Override
    public void sync(Parser parser) {}

    @Override
    public void reset(Parser parser) {}

    @Override
    public boolean inErrorRecoveryMode(Parser parser) {
        return false;
    }

    @Override
    public void reportMatch(Parser parser) {}

    @Override
    public void reportError(Parser parser, RecognitionException failure) {}
}
