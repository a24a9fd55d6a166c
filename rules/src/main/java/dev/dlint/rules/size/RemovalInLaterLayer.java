package dev.dlint.rules.size;

import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

public final class RemovalInLaterLayer implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        if (!ShippedStages.ships(stage)) {
            return;
        }
        Map<String, Step> copied = new HashMap<>();
        for (Step step : stage.steps()) {
            if (step.instruction() instanceof Instruction.Transfer transfer) {
                collect(step, transfer, copied);
            } else if (step.instruction() instanceof Instruction.Run) {
                step.commands().forEach(command -> check(command, copied, report));
            }
        }
    }

    /** The files that a COPY or ADD certainly brings in, by their absolute paths. */
    private static void collect(Step step, Instruction.Transfer transfer, Map<String, Step> copied) {
        Word destination = transfer.destination();
        String target =
                destination == null ? null : step.expand(destination).value().text();
        if (target == null || !target.startsWith("/")) {
            return;
        }
        for (Word source : transfer.sources()) {
            String path = step.expand(source).value().text();
            String name = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
            boolean file = name.indexOf('.') > 0 && name.indexOf('*') < 0 && name.indexOf('?') < 0;
            boolean unpacked = transfer instanceof Instruction.Add && name.contains(".t");
            if (file && !unpacked) {
                copied.put(target.endsWith("/") ? target + name : target, step);
            }
        }
    }

    private static void check(Command command, Map<String, Step> copied, Reporter report) {
        if (!command.is("rm")) {
            return;
        }
        for (Argument operand : command.operands()) {
            Step origin = operand.literal() == null ? null : copied.get(operand.literal());
            if (origin != null) {
                int line = origin.model()
                        .file()
                        .source()
                        .line(origin.instruction().range().start());
                String keyword = origin.instruction().keyword().text().toUpperCase(Locale.ROOT);
                report.report(
                        operand.range(),
                        "%s stays in the layer of the %s on line %d".formatted(operand.literal(), keyword, line),
                        List.of(new Related(origin.instruction().range(), "the file comes with this layer")),
                        null);
            }
        }
    }
}
