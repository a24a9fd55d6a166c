package dev.dlint.rules.shell;

import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import java.util.List;

public final class WgetAndCurl implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        Command first = null;
        for (Step step : stage.steps()) {
            if (!(step.instruction() instanceof Instruction.Run)) {
                continue;
            }
            for (Command command : step.commands()) {
                if (!command.is("wget", "curl")) {
                    continue;
                }
                if (first == null) {
                    first = command;
                } else if (!first.is(command.name())) {
                    report.report(
                            command.program().range(),
                            "Use either wget or curl in a stage",
                            List.of(new Related(first.program().range(), first.name() + " is used here")),
                            null);
                    return;
                }
            }
        }
    }
}
