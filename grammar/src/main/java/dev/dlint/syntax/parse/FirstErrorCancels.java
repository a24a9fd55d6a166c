package dev.dlint.syntax.parse;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Gives up at the first error: a text that does not fit a rule is read in another way, so nothing need be repaired. */
final class FirstErrorCancels extends DefaultErrorStrategy {
    @Override
    public void recover(Parser recognizer, RecognitionException e) {
        throw new ParseCancellationException(e);
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        throw new ParseCancellationException();
    }

    @Override
    public void sync(Parser recognizer) {
        // what does not fit is noticed when it is asked for
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {
        // nobody listens
    }
}
