package dev.dlint.rules.shell;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.ProgramFlag;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;

public final class CurlCertificateCheckOff implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        ProgramFlag flag = command.is("curl") ? command.flag("-k", "--insecure") : null;
        if (flag != null) {
            report.report(flag.range(), "Let curl check the certificate of the server");
        }
    }
}
