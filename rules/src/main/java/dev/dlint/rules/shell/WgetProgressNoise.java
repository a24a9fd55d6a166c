package dev.dlint.rules.shell;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.ProgramFlag;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;

public final class WgetProgressNoise implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        if (command.is("wget")
                && !command.operands().isEmpty()
                && !command.hasUnknownArguments()
                && !isQuiet(command)) {
            report.report(
                    command.program().range(),
                    "Run wget with -nv, or with another --progress",
                    Fix.safe("Add -nv", Edit.insert(command.program().range().end(), " -nv")));
        }
    }

    private static boolean isQuiet(Command command) {
        if (command.hasFlag(
                "-q", "--quiet", "--no-verbose", "-o", "--output-file", "-a", "--append-output", "--progress")) {
            return true;
        }
        // -nv is one flag to wget, and n with v to all others
        for (ProgramFlag flag : command.flags()) {
            if (flag.argument().literalPrefix().startsWith("-nv")) {
                return true;
            }
        }
        return false;
    }
}
