package dev.dlint.syntax.parse;

import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.SyntaxProblem;
import dev.dlint.syntax.SyntaxProblem.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ONBUILD. The trigger is read like any instruction, but BuildKit only cuts its line here; what else is wrong with it shows
 * when it runs in another build, and is no problem of this file.
 */
final class OnbuildBuilder {
    private OnbuildBuilder() {}

    static Instruction.Onbuild build(Statement statement, List<HeredocText> heredocs, InstructionReader instructions) {
        if (statement.arguments().isEmpty()) {
            statement.missing("ONBUILD requires at least one argument");
            statement.check(FlagRules.NONE);
            return new Instruction.Onbuild(statement.header(), null);
        }
        statement.check(FlagRules.NONE);
        InstructionProblems problems = new InstructionProblems();
        Instruction trigger = instructions.readTrigger(statement, heredocs, problems);
        if (trigger != null) {
            checkTrigger(statement, trigger);
        }
        SyntaxProblem ofLine = problems.firstOfLine();
        if (ofLine != null) {
            statement.problems().report(InstructionProblems.Phase.LINE, ofLine);
        }
        return new Instruction.Onbuild(statement.header(), trigger);
    }

    private static void checkTrigger(Statement statement, Instruction trigger) {
        String message = messageFor(Keyword.of(trigger.keyword().text()));
        if (message != null) {
            statement
                    .problems()
                    .instruction(Kind.ONBUILD, message, trigger.keyword().range());
        }
    }

    private static @Nullable String messageFor(@Nullable Keyword trigger) {
        if (trigger == Keyword.ONBUILD) {
            return "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed";
        }
        return trigger == Keyword.FROM || trigger == Keyword.MAINTAINER
                ? trigger + " isn't allowed as an ONBUILD trigger"
                : null;
    }
}
