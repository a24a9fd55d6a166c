package dev.dlint.cli.terminal;

/**
 * How a piece of text looks: roles in the sixteen ANSI colours, which users' themes make legible on their own
 * background. The bright half is not used, since themes differ most there.
 */
public enum Style {
    ERROR("1;31"),
    WARNING("1;33"),
    INFO("1;36"),
    /** What the eye should find first. */
    STRONG("1"),
    /** What holds the rest together. */
    FAINT("2"),
    /** Good news, and text that is added. */
    GOOD("32"),
    /** Text that is taken away. */
    BAD("31"),
    /** Names of things, such as rules and options. */
    NAME("36"),
    UNDERLINED("4"),
    ITALIC("3");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The parameters of the SGR escape sequence that switches it on. */
    String code() {
        return code;
    }
}
