package dev.dlint.rules.instructions;

import dev.dlint.analyzer.model.OperatingSystem;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;

public final class RelativeWorkdir implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        if (!(step.instruction() instanceof Instruction.Workdir workdir) || workdir.path() == null) {
            return;
        }
        Word word = workdir.path();
        String path = step.expand(word).value().text();
        if (path != null && !path.isEmpty() && !isAbsolute(path, step) && isFirst(step)) {
            report.report(
                    word.range(),
                    "Relative workdir \"%s\" can have unexpected results if the base image changes".formatted(path));
        }
    }

    /** A drive makes a path absolute on Windows, and where it may be Windows. */
    private static boolean isAbsolute(String path, Step step) {
        boolean drive = path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0));
        boolean linux = step.stage() != null && step.stage().operatingSystem() == OperatingSystem.LINUX;
        return path.startsWith("/") || (!linux && (drive || path.startsWith("\\")));
    }

    /** Whether no WORKDIR stands before it in its stage or in the stages that is built on. */
    private static boolean isFirst(Step step) {
        for (Step before = step.previous(); before != null; before = before.previous()) {
            if (before.instruction() instanceof Instruction.Workdir) {
                return false;
            }
        }
        Stage parent = step.stage() == null ? null : step.stage().parent();
        return parent == null || parent.inherited(Instruction.Workdir.class) == null;
    }
}
