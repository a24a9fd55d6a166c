package dev.dlint.image.history;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shells with which builders run commands. */
final class Shells {
    private static final Pattern SHELL = Pattern.compile("(?:^|(?<= ))(?:"
            + "(?:/usr)?(?:/bin/)(?:sh|bash|ash|dash|zsh|ksh)(?: -[a-zA-Z]*o pipefail| -[a-zA-Z]+){0,8}? -[a-zA-Z]*c"
            + "|cmd /S /C"
            + "|powershell -Command(?: \\$ErrorActionPreference = 'Stop'; \\$ProgressPreference = 'SilentlyContinue';)?"
            + ") ");

    private Shells() {}

    /** The offset of the first shell in a text, -1 when there is none. */
    static int firstIn(String text) {
        Matcher matcher = SHELL.matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }

    /** The shell that a text starts with, with its options; empty when it starts with none. */
    static String startOf(String text) {
        Matcher matcher = SHELL.matcher(text);
        return matcher.lookingAt() ? matcher.group().strip() : "";
    }
}
