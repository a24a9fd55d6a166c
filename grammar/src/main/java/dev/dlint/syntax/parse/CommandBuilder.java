package dev.dlint.syntax.parse;

import dev.dlint.syntax.CommandForm;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.SyntaxProblem.Kind;

/** CMD, ENTRYPOINT and SHELL: commands without more. */
final class CommandBuilder {
    private CommandBuilder() {}

    static Instruction.Cmd cmd(Statement statement) {
        statement.check(FlagRules.NONE);
        return new Instruction.Cmd(statement.header(), statement.command());
    }

    static Instruction.Entrypoint entrypoint(Statement statement) {
        statement.check(FlagRules.NONE);
        return new Instruction.Entrypoint(statement.header(), statement.command());
    }

    static Instruction.Shell shell(Statement statement) {
        statement.check(FlagRules.NONE);
        CommandForm command = statement.command();
        if (command instanceof CommandForm.ExecForm exec) {
            if (exec.arguments().isEmpty()) {
                statement.problems().instruction(Kind.ARGUMENTS, "SHELL requires at least one argument", exec.range());
            }
            return new Instruction.Shell(statement.header(), exec);
        }
        if (statement.arguments().isEmpty()) {
            statement.missing("SHELL requires at least one argument");
        } else {
            statement
                    .problems()
                    .instruction(Kind.ARGUMENTS, "SHELL requires the arguments to be in JSON form", command.range());
        }
        return new Instruction.Shell(statement.header(), null);
    }
}
