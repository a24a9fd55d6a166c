package dev.dlint.cli.terminal;

import java.io.IOException;

/** Colours text, or leaves it alone. */
public enum Paint {
    COLOURED,
    PLAIN;

    /** Appends text in a style. */
    public void append(Appendable target, Style style, String text) throws IOException {
        if (this == PLAIN || text.isEmpty()) {
            target.append(text);
        } else {
            target.append("\033[").append(style.code()).append('m').append(text).append("\033[0m");
        }
    }
}
