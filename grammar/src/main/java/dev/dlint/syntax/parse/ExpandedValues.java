package dev.dlint.syntax.parse;

import org.jspecify.annotations.Nullable;

/** Judges arguments whose text is known only once variables are expanded, as BuildKit does when it runs the instruction. */
public final class ExpandedValues {
    private ExpandedValues() {}

    /** What BuildKit says against a port of EXPOSE, or null. */
    public static @Nullable String portProblem(String port) {
        return ExposedPorts.messageFor(port);
    }

    /** What BuildKit says against a signal of STOPSIGNAL, or null. */
    public static @Nullable String signalProblem(String signal) {
        return Signals.isSignal(signal) ? null : "invalid signal: " + signal;
    }
}
