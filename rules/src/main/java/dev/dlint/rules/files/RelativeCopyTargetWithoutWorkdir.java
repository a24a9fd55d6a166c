package dev.dlint.rules.files;

import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import org.jspecify.annotations.Nullable;

public final class RelativeCopyTargetWithoutWorkdir implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        if (!(step.instruction() instanceof Instruction.Copy copy) || copy.destination() == null) {
            return;
        }
        Word destination = copy.destination();
        String path = step.expand(destination).value().text();
        if (path != null && !path.isEmpty() && !isAbsolute(path) && !hasWorkdir(step)) {
            report.report(destination.range(), "Set WORKDIR, or copy to an absolute path");
        }
    }

    private static boolean isAbsolute(String path) {
        boolean drive = path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0));
        return path.startsWith("/") || path.startsWith("\\") || drive;
    }

    private static boolean hasWorkdir(Step step) {
        for (Step before = step.previous(); before != null; before = before.previous()) {
            if (isWorkdir(before.instruction())) {
                return true;
            }
        }
        Stage parent = step.stage() == null ? null : step.stage().parent();
        return parent != null && parent.inherited(Instruction.Workdir.class) != null;
    }

    private static boolean isWorkdir(@Nullable Instruction instruction) {
        return instruction instanceof Instruction.Workdir
                || (instruction instanceof Instruction.Onbuild onbuild && isWorkdir(onbuild.trigger()));
    }
}
