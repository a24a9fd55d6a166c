package dev.dlint.cli.command;

import dev.dlint.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import joptsimple.OptionException;
import joptsimple.OptionParser;
import joptsimple.OptionSpecBuilder;
import org.jspecify.annotations.Nullable;

/** The options of a command, from which its arguments are read and its help is printed. */
public final class OptionTable {
    private final List<OptionGroup> groups;

    public OptionTable(List<OptionGroup> groups) {
        this.groups = List.copyOf(groups);
    }

    public List<OptionGroup> groups() {
        return groups;
    }

    /**
     * Reads a command line. Options and operands may be mixed; all after {@code --} are operands.
     *
     * @throws UsageException if an option is not in the table, or has an argument too few or too many
     */
    public Arguments read(List<String> commandLine) {
        OptionParser parser = new OptionParser(false);
        for (OptionGroup group : groups) {
            for (Option option : group.options()) {
                OptionSpecBuilder accepted = parser.acceptsAll(option.names());
                if (option.argument() != null) {
                    accepted.withRequiredArg();
                }
            }
        }
        refuseArgumentsOfFlags(commandLine);
        try {
            return new Arguments(parser.parse(commandLine.toArray(new String[0])));
        } catch (OptionException e) {
            throw new UsageException(explain(e.options().get(0)));
        }
    }

    /** The parser would drop the argument of {@code --fix=no} without a word. */
    private void refuseArgumentsOfFlags(List<String> commandLine) {
        for (String word : commandLine) {
            if (word.equals("--")) {
                return;
            }
            int equals = word.indexOf('=');
            if (word.startsWith("--") && equals > 0) {
                Option option = find(word.substring(2, equals));
                if (option != null && option.argument() == null) {
                    throw new UsageException("option " + Option.written(option.name()) + " takes no value");
                }
            }
        }
    }

    /** @param names the names of the option at fault as the parser gives them, such as {@code j/jobs} */
    private String explain(String names) {
        String name = names.substring(names.lastIndexOf('/') + 1);
        Option option = find(name);
        if (option != null) {
            return "option " + Option.written(option.name()) + " needs a value: " + option.argument();
        }
        List<String> known = new ArrayList<>();
        for (OptionGroup group : groups) {
            for (Option each : group.options()) {
                known.add(Option.written(each.name()));
            }
        }
        String written = Option.written(name);
        return "unknown option " + written + Spelling.hint(written, known);
    }

    private @Nullable Option find(String name) {
        for (OptionGroup group : groups) {
            for (Option option : group.options()) {
                if (option.names().contains(name)) {
                    return option;
                }
            }
        }
        return null;
    }
}
