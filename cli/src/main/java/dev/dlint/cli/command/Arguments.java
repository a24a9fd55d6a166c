package dev.dlint.cli.command;

import java.util.ArrayList;
import java.util.List;
import joptsimple.OptionSet;
import org.jspecify.annotations.Nullable;

/** What a user gave on the command line: options, and operands such as paths. */
public final class Arguments {
    private final OptionSet options;
    private final List<String> operands;

    Arguments(OptionSet options) {
        this.options = options;
        List<String> given = new ArrayList<>();
        for (Object operand : options.nonOptionArguments()) {
            given.add((String) operand);
        }
        operands = List.copyOf(given);
    }

    /** What is neither an option nor an option's argument. */
    public List<String> operands() {
        return operands;
    }

    /** Whether an option was given. */
    public boolean has(String option) {
        return options.has(option);
    }

    /** An option's argument, the last one where it was given several times; null if it was not given. */
    public @Nullable String value(String option) {
        List<?> values = options.valuesOf(option);
        return values.isEmpty() ? null : (String) values.get(values.size() - 1);
    }

    /** As {@link #value(String)}, with a value for an option that was not given. */
    public String value(String option, String otherwise) {
        String value = value(option);
        return value == null ? otherwise : value;
    }

    /** The names in all arguments of an option, which are separated by commas. */
    public List<String> names(String option) {
        List<String> names = new ArrayList<>();
        for (Object value : options.valuesOf(option)) {
            addNames((String) value, names);
        }
        return List.copyOf(names);
    }

    private static void addNames(String value, List<String> names) {
        int start = 0;
        while (start <= value.length()) {
            int comma = value.indexOf(',', start);
            int end = comma < 0 ? value.length() : comma;
            String name = value.substring(start, end).strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
            start = end + 1;
        }
    }
}
