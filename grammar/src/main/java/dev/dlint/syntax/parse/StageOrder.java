package dev.dlint.syntax.parse;

import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.SyntaxProblem;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether there is something to build: a stage, and nothing but ARG before it. */
final class StageOrder {
    private boolean stage;
    /** The first instruction that stands before any stage and must not. */
    private @Nullable Instruction stray;

    private boolean strayReadable;

    /** @param readable whether BuildKit could read the instruction; if not, that is the problem, and not where it stands */
    void add(Instruction instruction, boolean readable) {
        stage |= instruction instanceof Instruction.From;
        if (!stage && stray == null && !(instruction instanceof Instruction.Arg && readable)) {
            stray = instruction;
            strayReadable = readable;
        }
    }

    @Nullable
    SyntaxProblem problem(SourceText source, List<Instruction> instructions) {
        if (source.length() == 0) {
            return problem("the Dockerfile cannot be empty", TextRange.at(0));
        }
        if (instructions.isEmpty()) {
            return problem("file with no instructions", TextRange.at(0));
        }
        if (stray != null) {
            return strayReadable
                    ? problem(
                            "no build stage in current context", stray.keyword().range())
                    : null;
        }
        return stage
                ? null
                : problem(
                        "dockerfile contains no stages to build",
                        instructions.get(0).keyword().range());
    }

    private static SyntaxProblem problem(String message, TextRange range) {
        return new SyntaxProblem(Kind.NO_STAGE, message, range, null);
    }
}
