package dev.dlint.rules.files;

import dev.dlint.analyzer.model.BaseImage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Flag;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;

public final class CopyWholeFilesystem implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        if (!(step.instruction() instanceof Instruction.Copy copy)
                || copy.sources().size() != 1) {
            return;
        }
        Flag from = copy.flag("from");
        Word target = copy.destination();
        Word source = copy.sources().get(0);
        boolean all = target != null && "/".equals(source.literal()) && "/".equals(target.literal());
        boolean onEmpty = step.stage() != null && step.stage().base() instanceof BaseImage.Scratch;
        if (all && !onEmpty && from != null && from.value() != null) {
            report.report(
                    source.range(),
                    "Copy what is needed of %s instead of all of it"
                            .formatted(from.value().text()));
        }
    }
}
