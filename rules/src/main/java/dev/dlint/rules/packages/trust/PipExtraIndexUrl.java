package dev.dlint.rules.packages.trust;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.ProgramFlag;
import dev.dlint.analyzer.model.packages.PackageManager;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;

public final class PipExtraIndexUrl implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        PackageOperation operation = command.packages();
        // uv takes a package from the first index that has it, so that none can be slipped in.
        boolean pip = operation != null && operation.manager() == PackageManager.PIP && !command.is("uv");
        ProgramFlag flag = pip ? command.flag("--extra-index-url") : null;
        if (flag != null) {
            String message =
                    "Use one --index-url, since with --extra-index-url any index can replace a package of another";
            report.report(flag.argument().range(), message);
        }
    }
}
