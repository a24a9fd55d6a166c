package dev.dlint.cli.command;

/**
 * What is known of where output goes. The launcher finds it out, since Java cannot without a native library.
 *
 * @param output whether standard output is a terminal
 * @param error whether standard error is a terminal
 * @param columns the width of lines to aim at
 * @param unicode whether characters beyond ASCII may be used for decoration
 */
public record Terminal(boolean output, boolean error, int columns, boolean unicode) {
    private static final int DEFAULT_COLUMNS = 100;
    private static final int MIN_COLUMNS = 40;
    private static final int MAX_COLUMNS = 160;

    /** No terminal: a file or a pipe. */
    public static final Terminal NONE = new Terminal(false, false, DEFAULT_COLUMNS, true);

    /** What the launcher passed in system properties, {@link #NONE} without a launcher. */
    public static Terminal fromProperties() {
        int columns = Integer.getInteger("dlint.columns", DEFAULT_COLUMNS);
        return new Terminal(
                Boolean.getBoolean("dlint.stdout.terminal"),
                Boolean.getBoolean("dlint.stderr.terminal"),
                Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, columns)),
                !"false".equals(System.getProperty("dlint.unicode")));
    }
}
