package dev.dlint.analyzer.model.command;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a call taken apart into the programs that only run others and the program that runs in the end.
 *
 * @param wrappers the outermost first
 * @param program the word that names the program
 * @param name the program without path, or empty if it is not known
 * @param arguments what follows
 */
public record Unwrapped(List<Wrapper> wrappers, Argument program, String name, List<Argument> arguments) {
    /** More of them in one call are left as they are. */
    private static final int MAX_WRAPPERS = 16;

    public Unwrapped {
        wrappers = List.copyOf(wrappers);
        arguments = List.copyOf(arguments);
    }

    /** Takes a call apart, given as its words, of which there is at least one. */
    public static Unwrapped of(List<Argument> words) {
        List<Wrapper> wrappers = new ArrayList<>(0);
        List<Argument> rest = words;
        while (wrappers.size() < MAX_WRAPPERS) {
            String name = baseName(rest.get(0));
            int end = Wrappers.end(name, rest);
            if (end < 0) {
                break;
            }
            wrappers.add(new Wrapper(name, rest.get(0), rest.subList(1, end)));
            rest = rest.subList(end, rest.size());
        }
        return new Unwrapped(wrappers, rest.get(0), baseName(rest.get(0)), rest.subList(1, rest.size()));
    }

    /** The name without path and {@code .exe}; empty if it is not literal. */
    static String baseName(Argument program) {
        String value = program.literal();
        if (value == null) {
            // The folder may be a variable: "$JAVA_HOME/bin/java".
            int slash = program.text().lastIndexOf('/');
            String last = program.text().substring(slash + 1);
            return slash >= 0 && isPlain(last) ? last : "";
        }
        int slash = Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\'));
        String name = value.substring(slash + 1);
        return name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.' && c != '+') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
