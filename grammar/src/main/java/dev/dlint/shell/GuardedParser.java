package dev.dlint.shell;

import java.util.BitSet;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** What the generated parser inherits: a limit to how deep rules nest, and a check that its grammar cannot express. */
abstract class GuardedParser extends Parser {
    /** Rules inside each other, of a script and the scripts in its backquotes; a nested substitution takes eight or nine. */
    static final int MAX_DEPTH = 800;

    private static final BitSet COMMAND_ENDS = commandEnds();

    private int depth;

    GuardedParser(TokenStream input) {
        super(input);
    }

    /** Counts rules that are under way outside of this parser. */
    void setDepth(int outer) {
        depth = outer;
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {
        if (depth >= MAX_DEPTH) {
            throw new InputMismatchException(this);
        }
        depth++;
        super.enterRule(context, state, rule);
    }

    @Override
    public void exitRule() {
        depth--;
        super.exitRule();
    }

    /** Fails where a command is followed by what cannot follow one, such as the parenthesis of {@code echo (a)}. */
    final void requireCommandEnd() {
        int next = _input.LA(1);
        if (next != Token.EOF && !COMMAND_ENDS.get(next)) {
            throw new InputMismatchException(this);
        }
    }

    private static BitSet commandEnds() {
        BitSet ends = new BitSet();
        int[] types = {
            ShellGrammar.SEMICOLON,
            ShellGrammar.AMPERSAND,
            ShellGrammar.LINE_BREAK,
            ShellGrammar.AND,
            ShellGrammar.OR,
            ShellGrammar.PIPE,
            ShellGrammar.PIPE_BOTH,
            ShellGrammar.CLAUSE_END,
            ShellGrammar.RIGHT_PAREN,
            ShellGrammar.RIGHT_BRACE,
            ShellGrammar.THEN,
            ShellGrammar.ELIF,
            ShellGrammar.ELSE,
            ShellGrammar.FI,
            ShellGrammar.DO,
            ShellGrammar.DONE,
            ShellGrammar.ESAC,
            ShellGrammar.SUBSTITUTION_CLOSE,
        };
        for (int type : types) {
            ends.set(type);
        }
        return ends;
    }
}
