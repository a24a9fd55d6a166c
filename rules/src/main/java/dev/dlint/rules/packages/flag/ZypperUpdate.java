package dev.dlint.rules.packages.flag;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import java.util.List;

public final class ZypperUpdate implements Rule.OnCommand {
    private static final List<String> PROGRAMS = List.of("zypper");
    private static final List<String> UPGRADES = List.of("update", "up", "patch");

    @Override
    public void check(Command command, Reporter report) {
        Upgrades.report(command, report, PROGRAMS, UPGRADES);
    }
}
