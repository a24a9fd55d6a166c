package dev.dlint.syntax.parse;

import org.antlr.v4.runtime.CharStream;

/** Notices when modes nest so deep that a recursive parser might run out of stack. */
final class DepthCountingLexer extends InstructionLexer {
    private boolean tooDeep;

    DepthCountingLexer(CharStream input) {
        super(input);
    }

    /** Whether the nesting went too deep since the last reset. */
    boolean tooDeep() {
        return tooDeep;
    }

    @Override
    public void pushMode(int mode) {
        tooDeep |= _modeStack.size() >= Grammar.MAX_DEPTH;
        super.pushMode(mode);
    }

    @Override
    public void reset() {
        tooDeep = false;
        super.reset();
    }
}
