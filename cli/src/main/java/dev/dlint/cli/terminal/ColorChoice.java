package dev.dlint.cli.terminal;

import java.util.Map;

/** Whether output is coloured. */
public enum ColorChoice {
    /** If it goes to a terminal, unless the environment says otherwise. */
    AUTO,
    ALWAYS,
    NEVER;

    /**
     * What to paint with. {@code NO_COLOR} and {@code TERM=dumb} switch colour off, {@code CLICOLOR_FORCE} switches it on; an
     * explicit choice goes before them all.
     */
    public Paint paint(boolean terminal, Map<String, String> variables) {
        boolean coloured =
                switch (this) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO -> automatic(terminal, variables);
                };
        return coloured ? Paint.COLOURED : Paint.PLAIN;
    }

    private static boolean automatic(boolean terminal, Map<String, String> variables) {
        if (!variables.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = variables.getOrDefault("CLICOLOR_FORCE", "");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return terminal && !"dumb".equals(variables.get("TERM"));
    }
}
