package dev.dlint.rules.shell;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import java.util.List;

public final class ShellReplacedByLink implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        List<Argument> operands = command.operands();
        if (command.is("ln") && operands.size() == 2 && operands.get(1).is("/bin/sh")) {
            report.report(command.range(), "Use SHELL to change the shell of build steps");
        }
    }
}
