package dev.dlint.analyzer.model.command;

import dev.dlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program as it is called: its name, flags, subcommand and operands. Programs that only run it, such as {@code sudo}, are
 * taken off and listed apart.
 *
 * <p>Which flags take a value, and which programs have subcommands, is known from {@link CommandLines}; in a program that is
 * not listed there every flag stands alone.
 */
public class Invocation {
    private final List<Wrapper> wrappers;
    private final Argument program;
    private final String name;
    private final List<Argument> arguments;
    private @Nullable CommandLine line;

    /** An invocation of the program that runs in the end, with what it is run by. */
    protected Invocation(Unwrapped call) {
        wrappers = call.wrappers();
        program = call.program();
        name = call.name();
        arguments = call.arguments();
    }

    /** The programs that run this one, the outermost first. */
    public List<Wrapper> wrappers() {
        return wrappers;
    }

    /** Whether it is run by a program of that name, such as {@code sudo}. */
    public boolean isRunBy(String wrapper) {
        for (Wrapper each : wrappers) {
            if (each.name().equals(wrapper)) {
                return true;
            }
        }
        return false;
    }

    /** The word that names the program, as it is written. */
    public Argument program() {
        return program;
    }

    /**
     * The program without its path, on Windows without {@code .exe}: {@code apt-get} for {@code /usr/bin/apt-get}; {@code pip} for
     * {@code python -m pip}. Empty if it depends on what the shell expands.
     */
    public String name() {
        return name;
    }

    /** Whether the program has one of these names. */
    public boolean is(String... names) {
        return contains(names, name);
    }

    /** All arguments of the program in order, flags included. */
    public List<Argument> arguments() {
        return arguments;
    }

    /** From the program's name to its last argument; what it is run by, assignments in front and redirections are outside. */
    public TextRange range() {
        TextRange range = program.range();
        for (int i = arguments.size() - 1; i >= 0; i--) {
            // A word may come from another part of the text, as in the body of a script with several heredocs.
            if (arguments.get(i).range().start() >= range.start()) {
                return range.cover(arguments.get(i).range());
            }
        }
        return range;
    }

    /** The flags in order, those in front of a {@code --} only. */
    public List<ProgramFlag> flags() {
        return line().flags();
    }

    /** The last flag with one of these names, dashes included, or null. */
    public @Nullable ProgramFlag flag(String... names) {
        List<ProgramFlag> flags = flags();
        for (int i = flags.size() - 1; i >= 0; i--) {
            if (contains(names, flags.get(i).name())) {
                return flags.get(i);
            }
        }
        return null;
    }

    /** Whether one of these flags is given, alone, with a value or grouped with others: {@code hasFlag("-y", "--yes")}. */
    public boolean hasFlag(String... names) {
        return flag(names) != null;
    }

    /** The value of the last of these flags that is given with one, or null. */
    public @Nullable Argument flagValue(String... names) {
        List<ProgramFlag> flags = flags();
        for (int i = flags.size() - 1; i >= 0; i--) {
            if (flags.get(i).value() != null && contains(names, flags.get(i).name())) {
                return flags.get(i).value();
            }
        }
        return null;
    }

    /** What the program is asked to do, such as {@code install}, in a program that is known to have subcommands; else empty. */
    public String subcommand() {
        Argument word = line().subcommand();
        return word == null || word.literal() == null ? "" : word.literal();
    }

    /** The word of the subcommand, or null. */
    public @Nullable Argument subcommandWord() {
        return line().subcommand();
    }

    /** The arguments that are neither flags, nor values of flags, nor the subcommand. */
    public List<Argument> operands() {
        return line().operands();
    }

    /**
     * Whether this is the program with that subcommand, and further ones if the program has them:
     * {@code runs("npm", "cache", "clean")}.
     */
    public boolean runs(String programName, String... subcommands) {
        if (!name.equals(programName)) {
            return false;
        }
        int next = 0;
        if (next < subcommands.length && line().subcommand() != null) {
            if (!subcommands[next++].equals(subcommand())) {
                return false;
            }
        }
        List<Argument> operands = operands();
        for (int i = 0; next < subcommands.length; i++, next++) {
            if (i >= operands.size() || !operands.get(i).is(subcommands[next])) {
                return false;
            }
        }
        return true;
    }

    /** Whether an argument that is not literal may hold flags, as in {@code apt-get $OPTIONS install}. */
    public boolean hasUnknownArguments() {
        for (Argument argument : arguments) {
            if (argument.literal() == null && argument.literalPrefix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private CommandLine line() {
        CommandLine known = line;
        if (known == null) {
            line = known = CommandLine.parse(CommandLines.of(name), arguments);
        }
        return known;
    }

    private static boolean contains(String[] names, String name) {
        for (String each : names) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(program.display());
        arguments.forEach(argument -> text.append(' ').append(argument.text()));
        return text.toString();
    }
}
