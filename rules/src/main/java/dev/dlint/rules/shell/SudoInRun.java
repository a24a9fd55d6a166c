package dev.dlint.rules.shell;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.Wrapper;
import dev.dlint.analyzer.model.variables.Value;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;

public final class SudoInRun implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        for (Wrapper wrapper : command.wrappers()) {
            if (wrapper.name().equals("sudo") && mayBeRoot(command.step().user())) {
                report.report(
                        wrapper.program().range(),
                        "Run %s without sudo; use USER to choose who runs it"
                                .formatted(command.program().display()));
            }
        }
    }

    private static boolean mayBeRoot(Value user) {
        return !user.isKnown() || user.is("root") || user.is("0");
    }
}
