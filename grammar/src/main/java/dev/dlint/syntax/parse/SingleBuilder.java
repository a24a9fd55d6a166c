package dev.dlint.syntax.parse;

import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Instructions whose whole rest is one argument, blanks and all: USER, WORKDIR, STOPSIGNAL and MAINTAINER. */
final class SingleBuilder {
    private SingleBuilder() {}

    static Instruction.User user(Statement statement) {
        checkArgument(statement, "USER");
        statement.check(FlagRules.NONE);
        return new Instruction.User(statement.header(), word(statement));
    }

    static Instruction.Workdir workdir(Statement statement) {
        checkArgument(statement, "WORKDIR");
        statement.check(FlagRules.NONE);
        return new Instruction.Workdir(statement.header(), word(statement));
    }

    /** STOPSIGNAL: BuildKit ignores flags here. */
    static Instruction.Stopsignal stopsignal(Statement statement) {
        checkArgument(statement, "STOPSIGNAL");
        Word signal = word(statement);
        String name = signal == null ? null : signal.literal();
        if (signal != null && name != null && !Signals.isSignal(name)) {
            statement.problems().dispatch(Kind.ARGUMENTS, "invalid signal: " + name, signal.range());
        }
        return new Instruction.Stopsignal(statement.header(), signal);
    }

    static Instruction.Maintainer maintainer(Statement statement) {
        checkArgument(statement, "MAINTAINER");
        statement.check(FlagRules.NONE);
        Slice name = statement.arguments();
        return new Instruction.Maintainer(statement.header(), name.isEmpty() ? null : name.token());
    }

    private static void checkArgument(Statement statement, String name) {
        if (statement.arguments().isEmpty()) {
            statement.missing(name + " requires exactly one argument");
        }
    }

    private static @Nullable Word word(Statement statement) {
        return statement.arguments().isEmpty() ? null : statement.word(statement.arguments());
    }
}
