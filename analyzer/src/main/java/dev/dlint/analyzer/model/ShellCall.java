package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.model.command.Invocation;
import dev.dlint.analyzer.model.command.ProgramFlag;
import dev.dlint.shell.ShellDialect;
import dev.dlint.syntax.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of shells: what they are given to run, and with which options. */
final class ShellCall {
    private ShellCall() {}

    /** The script in {@code ["sh", "-c", "script"]}, or null. */
    static @Nullable Token scriptOf(List<Token> arguments) {
        if (arguments.size() < 3
                || !ShellDialect.ofProgram(arguments.get(0).text()).posix()) {
            return null;
        }
        boolean command = false;
        for (int i = 1; i < arguments.size(); i++) {
            String text = arguments.get(i).text();
            boolean option = text.startsWith("-") || text.startsWith("+");
            if (!option) {
                return command ? arguments.get(i) : null;
            }
            command |= text.startsWith("-") && !text.startsWith("--") && text.indexOf('c') > 0;
            if (!text.startsWith("--") && text.endsWith("o")) {
                i++;
            }
        }
        return null;
    }

    /** The word that holds the script of {@code sh -c script} or {@code su -c script}, or null. */
    static @Nullable Argument script(Invocation call) {
        if (call.is("su", "runuser")) {
            return call.flagValue("-c", "--command");
        }
        ProgramFlag command = isShell(call) && !call.operands().isEmpty() ? call.flag("-c") : null;
        Argument first = command == null ? null : call.operands().get(0);
        // What follows the first operand is the script's.
        boolean before = first != null
                && command != null
                && command.range().start() < first.range().start();
        return before ? first : null;
    }

    /** Whether it is a shell that reads its script from its input. */
    static boolean readsInput(Invocation call) {
        if (!isShell(call) || call.hasFlag("-c")) {
            return false;
        }
        return call.operands().isEmpty()
                || call.hasFlag("-s")
                || call.operands().get(0).is("-");
    }

    static ShellDialect dialect(Invocation call) {
        return isShell(call) ? ShellDialect.ofProgram(call.name()) : ShellDialect.POSIX;
    }

    private static boolean isShell(Invocation call) {
        return !call.name().isEmpty() && ShellDialect.ofProgram(call.name()).posix();
    }
}
