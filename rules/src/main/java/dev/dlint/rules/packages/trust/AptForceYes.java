package dev.dlint.rules.packages.trust;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.ProgramFlag;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.edit.CommandEdits;

public final class AptForceYes implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        ProgramFlag flag = command.is("apt-get", "apt", "aptitude") ? command.flag("--force-yes") : null;
        if (flag != null) {
            String message = "Use -y alone; with --force-yes " + command.name()
                    + " also takes unsigned packages and breaks what is installed";
            report.report(flag.range(), message, fix(command, flag));
        }
    }

    private static Fix fix(Command command, ProgramFlag flag) {
        boolean yes = command.hasFlag("-y", "--yes", "--assume-yes", "-qq");
        Edit edit = yes ? CommandEdits.removeArgument(command, flag.argument()) : Edit.replace(flag.range(), "-y");
        return Fix.unsafe(yes ? "Drop --force-yes" : "Use -y", edit);
    }
}
