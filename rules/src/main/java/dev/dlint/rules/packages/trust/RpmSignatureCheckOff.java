package dev.dlint.rules.packages.trust;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;

public final class RpmSignatureCheckOff implements Rule.OnCommand {
    private static final String[] INSTALLING = {"-i", "--install", "-U", "--upgrade", "-F", "--freshen", "--reinstall"};
    private static final String[] QUERYING = {"-q", "--query", "-V", "--verify", "-e", "--erase"};

    @Override
    public void check(Command command, Reporter report) {
        if (command.is("rpm") && command.hasFlag(INSTALLING) && !command.hasFlag(QUERYING)) {
            BypassFlag.report(
                    command,
                    report,
                    "installs what it cannot vouch for",
                    "--nosignature",
                    "--nodigest",
                    "--noverify",
                    "--nofiledigest");
        }
    }
}
