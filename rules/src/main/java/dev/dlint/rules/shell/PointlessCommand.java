package dev.dlint.rules.shell;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import java.util.Set;

public final class PointlessCommand implements Rule.OnCommand {
    private static final Set<String> POINTLESS =
            Set.of("free", "kill", "mount", "ps", "service", "shutdown", "ssh", "top", "vim", "ifconfig");

    @Override
    public void check(Command command, Reporter report) {
        if (POINTLESS.contains(command.name())) {
            report.report(command.program().range(), "Running %s in a build has no use".formatted(command.name()));
        }
    }
}
