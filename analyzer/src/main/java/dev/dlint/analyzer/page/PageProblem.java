package dev.dlint.analyzer.page;

/**
 * Something wrong with a rule page.
 *
 * @param file the page, as whoever reads it calls it
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what would be right
 */
public record PageProblem(String file, int line, int column, String message) {
    /** As compilers write it: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return "%s:%d:%d: %s".formatted(file, line, column, message);
    }
}
