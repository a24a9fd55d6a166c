package dev.dlint.cli.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command.
 *
 * @param names its names without hyphens, the long one first; a name of one character is short
 * @param argument how its argument is called in the help, or null if it takes none
 * @param description what it does, in a phrase or two, for the help
 */
public record Option(List<String> names, @Nullable String argument, String description) {
    /** An option that is there or not. */
    public static Option flag(String name, String description) {
        return new Option(List.of(name), null, description);
    }

    /** An option with an argument. */
    public static Option valued(String name, String argument, String description) {
        return new Option(List.of(name), argument, description);
    }

    /** The name that programs look it up by. */
    public String name() {
        return names.get(0);
    }

    /** A name as users write it, such as {@code --jobs} or {@code -j}. */
    static String written(String name) {
        return (name.length() == 1 ? "-" : "--") + name;
    }
}
