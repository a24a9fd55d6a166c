package dev.dlint.syntax.parse;

import dev.dlint.syntax.SyntaxProblem;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * The problem of one instruction that BuildKit would name. It stops at the first: it cuts all lines of the file first, then
 * reads each instruction, then carries it out.
 */
final class InstructionProblems {
    /** When BuildKit notices a problem. */
    enum Phase {
        /** While the line is cut: JSON arrays, the pairs of ENV and LABEL. */
        LINE,
        /** While the instruction is read: arguments and flags. */
        INSTRUCTION,
        /** While the instruction is carried out: words, ports, signals, mounts. */
        DISPATCH
    }

    private @Nullable SyntaxProblem first;
    private Phase phase = Phase.DISPATCH;

    void line(Kind kind, String message, TextRange range) {
        report(Phase.LINE, new SyntaxProblem(kind, message, range, null));
    }

    void instruction(Kind kind, String message, TextRange range) {
        report(Phase.INSTRUCTION, new SyntaxProblem(kind, message, range, null));
    }

    void instruction(Kind kind, String message, TextRange range, @Nullable String replacement) {
        report(Phase.INSTRUCTION, new SyntaxProblem(kind, message, range, replacement));
    }

    void dispatch(Kind kind, String message, TextRange range) {
        report(Phase.DISPATCH, new SyntaxProblem(kind, message, range, null));
    }

    /** Keeps the problem if BuildKit would meet it before the one kept so far. */
    void report(Phase when, SyntaxProblem problem) {
        if (first == null || when.compareTo(phase) < 0) {
            first = problem;
            phase = when;
        }
    }

    @Nullable
    SyntaxProblem first() {
        return first;
    }

    /** The problem if it was noticed while the line was cut. */
    @Nullable
    SyntaxProblem firstOfLine() {
        return phase == Phase.LINE ? first : null;
    }

    /** Whether BuildKit can read the instruction, whatever happens when it is carried out. */
    boolean readable() {
        return first == null || phase == Phase.DISPATCH;
    }
}
