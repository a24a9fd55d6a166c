package dev.dlint.syntax.parse;

import dev.dlint.syntax.Directive;
import org.jspecify.annotations.Nullable;

/**
 * How the parser directives of a file want it to be read.
 *
 * @param escape the escape character
 * @param stable whether it is certain that no experimental frontend reads the file
 */
record Dialect(char escape, boolean stable) {
    private static final String FRONTEND = "docker/dockerfile";

    /** @param syntax the syntax directive, or null if there is none */
    static Dialect of(char escape, @Nullable Directive syntax) {
        return new Dialect(escape, syntax == null || isStable(syntax.value().text()));
    }

    private static boolean isStable(String frontend) {
        boolean official = frontend.equals(FRONTEND) || frontend.startsWith(FRONTEND + ":");
        return official && !frontend.contains("labs");
    }
}
