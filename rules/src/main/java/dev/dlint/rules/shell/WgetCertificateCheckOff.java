package dev.dlint.rules.shell;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.ProgramFlag;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;

public final class WgetCertificateCheckOff implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        ProgramFlag flag = command.is("wget") ? command.flag("--no-check-certificate") : null;
        if (flag != null) {
            report.report(flag.range(), "Let wget check the certificate of the server");
        }
    }
}
