package dev.dlint.rules.packages.trust;

import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.ProgramFlag;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.rules.edit.CommandEdits;

/** Flags that make a package manager take packages which it would refuse. */
final class BypassFlag {
    private BypassFlag() {}

    /** Reports the last of these flags, if a command has one, and offers to drop it. */
    static void report(Command command, Reporter report, String risk, String... flags) {
        ProgramFlag flag = command.flag(flags);
        if (flag != null) {
            report.report(
                    flag.range(),
                    "Drop " + flag.name() + ", with which " + command.name() + " " + risk,
                    Fix.unsafe("Drop " + flag.name(), CommandEdits.removeArgument(command, flag.argument())));
        }
    }
}
