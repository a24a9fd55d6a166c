package dev.dlint.analyzer.model.command;

import java.util.List;

/**
 * A program that only runs another, such as {@code sudo} or {@code env}.
 *
 * @param name without path
 * @param program the word that names it
 * @param arguments its own arguments: what stands between it and the program that it runs
 */
public record Wrapper(String name, Argument program, List<Argument> arguments) {
    public Wrapper {
        arguments = List.copyOf(arguments);
    }
}
