package dev.dlint.analyzer.model;

import dev.dlint.shell.ShellDialect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shell that runs the shell forms of an instruction.
 *
 * @param arguments its program and parameters, such as {@code /bin/sh}, {@code -c}
 * @param dialect the language it speaks
 * @param setBy the SHELL instruction that chose it, or null where it is the system's own; its stage may be an earlier one
 *     that the stage is built on
 */
public record ActiveShell(
        List<String> arguments,
        ShellDialect dialect,
        @Nullable Step setBy) {
    public ActiveShell {
        arguments = List.copyOf(arguments);
    }

    /** Whether it is the system's own: {@code /bin/sh -c}, or {@code cmd /S /C} on Windows. */
    public boolean isDefault() {
        return setBy == null;
    }
}
