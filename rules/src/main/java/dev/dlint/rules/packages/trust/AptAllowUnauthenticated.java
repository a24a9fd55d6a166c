package dev.dlint.rules.packages.trust;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.ProgramFlag;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import java.util.regex.Pattern;

public final class AptAllowUnauthenticated implements Rule.OnCommand {
    private static final Pattern OPTION =
            Pattern.compile("APT::Get::AllowUnauthenticated=(?:true|yes|1)", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Command command, Reporter report) {
        if (command.is("apt-get", "apt", "aptitude")) {
            BypassFlag.report(command, report, "installs packages that nobody has signed", "--allow-unauthenticated");
            reportOption(command, report);
        }
    }

    private static void reportOption(Command command, Reporter report) {
        for (ProgramFlag flag : command.flags()) {
            if (flag.value() != null && OPTION.matcher(flag.value().display()).matches()) {
                String message = "Drop APT::Get::AllowUnauthenticated, with which " + command.name()
                        + " installs packages that nobody has signed";
                report.report(flag.value().range(), message);
            }
        }
    }
}
