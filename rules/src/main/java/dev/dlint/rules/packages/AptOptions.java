package dev.dlint.rules.packages;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.ProgramFlag;
import java.util.Locale;

/** What a call of apt is told with {@code -o Name=value}. */
public final class AptOptions {
    private AptOptions() {}

    /** Whether an option whose name contains one of {@code names}, in small letters, is set, to whatever value. */
    public static boolean has(Command command, String... names) {
        for (ProgramFlag flag : command.flags()) {
            boolean option = flag.name().equals("-o") || flag.name().equals("--option");
            String value = flag.value() == null ? "" : flag.value().display().toLowerCase(Locale.ROOT);
            for (String name : names) {
                if (option && value.contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
