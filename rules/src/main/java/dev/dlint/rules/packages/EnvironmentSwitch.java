package dev.dlint.rules.packages;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.variables.Value;
import java.util.List;
import java.util.Locale;

/**
 * A variable of the environment that changes what a program does.
 *
 * @param off the values, in small letters, that are the same to the program as no variable at all
 */
public record EnvironmentSwitch(String name, List<String> off) {
    public EnvironmentSwitch {
        off = List.copyOf(off);
    }

    /** A variable that counts as soon as it has a value. */
    public static EnvironmentSwitch set(String name) {
        return new EnvironmentSwitch(name, List.of(""));
    }

    /** A variable of which the value says yes or no. */
    public static EnvironmentSwitch yes(String name) {
        return new EnvironmentSwitch(name, List.of("", "0", "false", "no", "off", "n", "f"));
    }

    /** Whether it is on where a command runs, or may be. */
    public boolean mayBeOn(Command command) {
        Value value = command.variable(name);
        if (value == null) {
            return false;
        }
        String text = value.text();
        return text == null || !off.contains(text.toLowerCase(Locale.ROOT));
    }
}
