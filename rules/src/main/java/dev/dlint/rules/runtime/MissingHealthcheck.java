package dev.dlint.rules.runtime;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;

public final class MissingHealthcheck implements Rule.OnFile {
    @Override
    public void check(DockerfileModel file, Reporter report) {
        Stage last = file.finalStage();
        Word image = last == null ? null : last.from().image();
        if (last != null && image != null && last.inherited(Instruction.Healthcheck.class) == null) {
            report.report(image.range(), "Add a HEALTHCHECK");
        }
    }
}
