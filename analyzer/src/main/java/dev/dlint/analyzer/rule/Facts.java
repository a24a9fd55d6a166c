package dev.dlint.analyzer.rule;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What rules may know beside the text of the file. They do no I/O; whoever runs them hands this in.
 *
 * @param fileName the file's name without folders, such as {@code Dockerfile.dev}, or null
 * @param context the build context, looked up only when a rule asks
 * @param today the day to judge by
 */
public record Facts(@Nullable String fileName, Supplier<BuildContext> context, LocalDate today) {
    /** Nothing is known but the day. */
    public static Facts on(LocalDate today) {
        return new Facts(null, () -> BuildContext.UNKNOWN, today);
    }
}
