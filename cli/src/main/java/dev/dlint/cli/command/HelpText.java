package dev.dlint.cli.command;

import dev.dlint.cli.terminal.Wrapping;
import java.util.ArrayList;
import java.util.List;

/** Lays out help: paragraphs, and tables of a term and what it means. */
public final class HelpText {
    private static final int COLUMNS = 80;
    private static final int INDENT = 2;
    private static final int TERM_COLUMNS = 26;

    private final StringBuilder text = new StringBuilder();

    /** Adds a line as it stands. */
    public HelpText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Adds a heading with an empty line before it. */
    public HelpText heading(String heading) {
        return line("").line(heading + ":");
    }

    /** Adds a row of a table; a long term gets a line of its own. */
    public HelpText row(String term, String meaning) {
        List<String> lines = new ArrayList<>(Wrapping.wrap(meaning, COLUMNS - TERM_COLUMNS));
        String start = " ".repeat(INDENT) + term;
        if (start.length() + 2 > TERM_COLUMNS) {
            line(start);
            start = "";
        }
        for (String line : lines) {
            line(start + " ".repeat(TERM_COLUMNS - start.length()) + line);
            start = "";
        }
        return this;
    }

    /** Adds the options of a command. */
    public HelpText options(OptionTable table) {
        for (OptionGroup group : table.groups()) {
            heading(group.heading());
            for (Option option : group.options()) {
                row(term(option), option.description());
            }
        }
        return this;
    }

    private static String term(Option option) {
        StringBuilder term = new StringBuilder();
        for (int i = option.names().size() - 1; i >= 0; i--) {
            term.append(Option.written(option.names().get(i))).append(i > 0 ? ", " : "");
        }
        return option.argument() == null
                ? term.toString()
                : term.append(' ').append(option.argument()).toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
