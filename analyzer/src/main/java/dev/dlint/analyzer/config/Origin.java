package dev.dlint.analyzer.config;

/**
 * Where a setting comes from.
 *
 * @param source a file's path, or words such as {@code command line}
 * @param line from 1, or 0 where there are no lines
 */
public record Origin(String source, int line) {
    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line;
    }
}
