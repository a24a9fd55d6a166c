package dev.dlint.shell;

import java.util.List;
import java.util.Locale;

/** What language a shell program speaks. */
public enum ShellDialect {
    /** {@code sh}, {@code ash}, {@code dash} and busybox. */
    POSIX,
    BASH,
    ZSH,
    KSH,
    POWERSHELL,
    /** The command interpreter of Windows. */
    CMD,
    /** A program that is no shell we know. */
    OTHER;

    /**
     * Whether scripts follow the POSIX shell's grammar, so that {@link ShellParser} can read them: all but those of
     * Windows and of programs that are not known.
     */
    public boolean posix() {
        return this == POSIX || this == BASH || this == ZSH || this == KSH;
    }

    /**
     * The dialect of a program.
     *
     * @param program a name or a path of Unix or Windows, case and {@code .exe} aside
     */
    public static ShellDialect ofProgram(String program) {
        String name = baseName(program);
        return switch (name) {
            case "sh", "ash", "dash", "busybox" -> POSIX;
            case "bash", "rbash" -> BASH;
            case "zsh" -> ZSH;
            case "ksh", "ksh93", "mksh", "oksh" -> KSH;
            case "pwsh", "powershell" -> POWERSHELL;
            case "cmd" -> CMD;
            default -> OTHER;
        };
    }

    /**
     * The dialect of a command line in exec form, such as a SHELL instruction's: that of its program, or of the one that
     * {@code env} or busybox starts.
     */
    public static ShellDialect ofCommand(List<String> command) {
        for (String argument : command) {
            boolean skipped = argument.startsWith("-")
                    || argument.contains("=")
                    || baseName(argument).equals("env");
            if (!skipped) {
                return ofProgram(argument);
            }
        }
        return OTHER;
    }

    /**
     * The dialect a script asks for in its first line.
     *
     * @param script begins with {@code #!} if it names an interpreter
     * @param otherwise what to return if it does not
     */
    public static ShellDialect ofScript(String script, ShellDialect otherwise) {
        if (!script.startsWith("#!")) {
            return otherwise;
        }
        int end = script.indexOf('\n');
        String interpreter =
                script.substring(2, end < 0 ? script.length() : end).strip();
        return ofCommand(List.of(interpreter.split("\\s+")));
    }

    private static String baseName(String program) {
        int slash = Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\'));
        String name = program.substring(slash + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
    }
}
