package dev.dlint.rules.packages.flag;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import java.util.List;

public final class ZypperWithoutYes implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        // Behind the subcommand -n means --name, but whoever writes it there means --non-interactive.
        String[] answers = {"-n", "--non-interactive", "-y", "--no-confirm", "--dry-run"};
        MissingYes.report(command, report, List.of("zypper"), answers);
    }
}
