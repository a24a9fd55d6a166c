package dev.dlint.lsp.feature;

import dev.dlint.syntax.CommandForm;
import dev.dlint.syntax.Instruction;
import org.jspecify.annotations.Nullable;

/** The command that an instruction holds. */
final class Commands {
    private Commands() {}

    /** The command of a RUN, CMD, ENTRYPOINT, SHELL or HEALTHCHECK; null for others and where it is missing. */
    static @Nullable CommandForm of(Instruction instruction) {
        if (instruction instanceof Instruction.Run run) {
            return run.command();
        }
        if (instruction instanceof Instruction.Cmd cmd) {
            return cmd.command();
        }
        if (instruction instanceof Instruction.Entrypoint entrypoint) {
            return entrypoint.command();
        }
        if (instruction instanceof Instruction.Shell shell) {
            return shell.command();
        }
        return instruction instanceof Instruction.Healthcheck healthcheck ? healthcheck.command() : null;
    }
}
