package dev.dlint.analyzer.model.command;

import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a program, sorted.
 *
 * @param flags in order
 * @param subcommand the word that says what to do, or null
 * @param operands the rest, in order
 */
record CommandLine(List<ProgramFlag> flags, @Nullable Argument subcommand, List<Argument> operands) {

    static CommandLine parse(CommandLines.Syntax syntax, List<Argument> arguments) {
        Reader reader = new Reader(syntax, arguments);
        reader.read();
        return new CommandLine(List.copyOf(reader.flags), reader.subcommand, List.copyOf(reader.operands));
    }

    /** A longer group of letters is no group. */
    private static final int MAX_GROUP = 24;

    private static final class Reader {
        private final CommandLines.Syntax syntax;
        private final List<Argument> arguments;
        private final List<ProgramFlag> flags = new ArrayList<>();
        private final List<Argument> operands = new ArrayList<>();
        private @Nullable Argument subcommand;
        private int at;

        Reader(CommandLines.Syntax syntax, List<Argument> arguments) {
            this.syntax = syntax;
            this.arguments = arguments;
        }

        void read() {
            while (at < arguments.size()) {
                Argument argument = arguments.get(at++);
                String prefix = argument.literalPrefix();
                if (argument.is("--")) {
                    operands.addAll(arguments.subList(at, arguments.size()));
                    return;
                }
                if (prefix.length() < 2 || prefix.charAt(0) != '-') {
                    addWord(argument);
                } else if (prefix.charAt(1) == '-' || syntax.longWithOneDash() || isNoGroup(prefix)) {
                    addLong(argument, prefix);
                } else {
                    addGroup(argument, prefix);
                }
            }
        }

        private boolean isNoGroup(String prefix) {
            return prefix.length() > MAX_GROUP && !takesValue(prefix.substring(0, 2));
        }

        private void addWord(Argument argument) {
            // A word that is not literal may be anything, even nothing; what it hides cannot be the subcommand we look
            // for.
            if (syntax.hasSubcommands() && subcommand == null && argument.literal() != null) {
                subcommand = argument;
            } else {
                operands.add(argument);
            }
        }

        private void addLong(Argument argument, String prefix) {
            int equals = prefix.indexOf('=');
            if (equals > 0) {
                String name = prefix.substring(0, equals);
                flags.add(new ProgramFlag(name, argument.range(), argument.from(equals + 1), argument));
                return;
            }
            Argument value = takesValue(prefix) ? next() : null;
            flags.add(new ProgramFlag(prefix, argument.range(), value, argument));
        }

        private void addGroup(Argument argument, String prefix) {
            for (int i = 1; i < prefix.length(); i++) {
                String name = "-" + prefix.charAt(i);
                if (takesValue(name)) {
                    boolean attached = i + 1 < prefix.length() || !argument.isLiteral();
                    Argument value = attached ? attached(argument, i + 1) : next();
                    flags.add(new ProgramFlag(name, letters(argument, i, prefix.length()), value, argument));
                    return;
                }
                flags.add(new ProgramFlag(name, letters(argument, i, i + 1), null, argument));
            }
        }

        /** A value behind a letter, with or without an equals sign. */
        private static Argument attached(Argument argument, int start) {
            return argument.from(argument.literalPrefix().startsWith("=", start) ? start + 1 : start);
        }

        /** A flag that stands alone is the whole argument, dash included; in a group it is its letter. */
        private static TextRange letters(Argument argument, int start, int end) {
            if (start == 1 && end == argument.literalPrefix().length()) {
                return argument.range();
            }
            return argument.upTo(end).from(start).range();
        }

        private boolean takesValue(String flag) {
            return syntax.takesValue(flag, subcommand == null ? null : subcommand.literal());
        }

        private @Nullable Argument next() {
            return at < arguments.size() ? arguments.get(at++) : null;
        }
    }
}
