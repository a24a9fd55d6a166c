package dev.dlint.analyzer.model.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is known of programs' command lines: which flags take a value, and which programs have subcommands. */
public final class CommandLines {
    private static final Map<String, String> LINES = lines();
    private static final Map<String, Syntax> READ = new ConcurrentHashMap<>();
    private static final Syntax UNKNOWN = new Syntax(false, false, Set.of(), Map.of());

    private CommandLines() {}

    /**
     * How one program reads its arguments.
     *
     * @param hasSubcommands whether its first operand says what to do
     * @param longWithOneDash whether {@code -name} is one flag, not four grouped
     * @param values the flags that take a value in the next argument
     * @param subcommandValues those that do after a subcommand
     */
    record Syntax(
            boolean hasSubcommands,
            boolean longWithOneDash,
            Set<String> values,
            Map<String, Set<String>> subcommandValues) {
        boolean takesValue(String flag, @Nullable String subcommand) {
            if (values.contains(flag)) {
                return true;
            }
            Set<String> own = subcommand == null ? null : subcommandValues.get(subcommand);
            return own != null && own.contains(flag);
        }
    }

    static Syntax of(String program) {
        String line = LINES.getOrDefault(program, LINES.get(withoutVersion(program)));
        return line == null ? UNKNOWN : READ.computeIfAbsent(line, CommandLines::read);
    }

    /** Whether the first operand of a program says what to do. */
    public static boolean hasSubcommands(String program) {
        return of(program).hasSubcommands();
    }

    /** A program's name without a version at its end: {@code pip} for {@code pip3.11}. */
    public static String withoutVersion(String program) {
        int end = program.length();
        while (end > 1 && (Character.isDigit(program.charAt(end - 1)) || program.charAt(end - 1) == '.')) {
            end--;
        }
        return program.substring(0, end);
    }

    private static Map<String, String> lines() {
        Map<String, String> lines = new HashMap<>();
        CommandLineTable.TEXT.lines().forEach(line -> {
            int end = line.indexOf(' ');
            String names = end < 0 ? line : line.substring(0, end);
            for (String name : names.split(",", -1)) {
                lines.put(name, line);
            }
        });
        return lines;
    }

    private static Syntax read(String line) {
        StringTokenizer fields = new StringTokenizer(line, " ");
        fields.nextToken();
        Set<String> values = new HashSet<>();
        Map<String, Set<String>> subcommands = new HashMap<>();
        boolean hasSubcommands = false;
        boolean longWithOneDash = false;
        Set<String> into = values;
        while (fields.hasMoreTokens()) {
            String field = fields.nextToken();
            if (field.equals("*")) {
                hasSubcommands = true;
            } else if (field.equals("-")) {
                longWithOneDash = true;
            } else if (field.endsWith(":")) {
                into = subcommands.computeIfAbsent(field.substring(0, field.length() - 1), key -> new HashSet<>());
            } else {
                into.add(field);
            }
        }
        return new Syntax(hasSubcommands, longWithOneDash, values, subcommands);
    }
}
