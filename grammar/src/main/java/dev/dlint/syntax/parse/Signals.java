package dev.dlint.syntax.parse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The signals of Linux by the names that Docker knows ({@code github.com/moby/sys/signal}). */
final class Signals {
    private static final Set<String> NAMES = Set.of(
            "ABRT", "ALRM", "BUS", "CHLD", "CLD", "CONT", "FPE", "HUP", "ILL", "INT", "IO", "IOT", "KILL", "PIPE",
            "POLL", "PROF", "PWR", "QUIT", "SEGV", "STKFLT", "STOP", "SYS", "TERM", "TRAP", "TSTP", "TTIN", "TTOU",
            "URG", "USR1", "USR2", "VTALRM", "WINCH", "XCPU", "XFSZ");
    private static final Pattern REAL_TIME =
            Pattern.compile("RTMIN(?:\\+(?:[1-9]|1[0-5]))?|RTMAX(?:-(?:[1-9]|1[0-4]))?");

    private Signals() {}

    /** Whether the text is a signal's name, with or without SIG and in any case, or a whole number but 0. */
    static boolean isSignal(String text) {
        Long number = GoNumber.parse(text);
        if (number != null) {
            return number != 0 && number != Long.MAX_VALUE && number != Long.MIN_VALUE;
        }
        String name = text.toUpperCase(Locale.ROOT);
        String bare = name.startsWith("SIG") ? name.substring(3) : name;
        return NAMES.contains(bare) || REAL_TIME.matcher(bare).matches();
    }
}
