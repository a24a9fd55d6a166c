package dev.dlint.rules.packages.trust;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import java.util.regex.Pattern;

public final class YumSslCheckOff implements Rule.OnCommand {
    private static final Pattern OFF =
            Pattern.compile("(?:^|[^A-Za-z])sslverify\\s*=\\s*(?:0|false|no|off)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Command command, Reporter report) {
        if (command.is("git")) {
            return;
        }
        for (Argument argument : command.arguments()) {
            if (argument.literal() != null && OFF.matcher(argument.literal()).find()) {
                report.report(
                        argument.range(), "Keep sslverify on, or anybody on the way can hand packages to the build");
            }
        }
    }
}
