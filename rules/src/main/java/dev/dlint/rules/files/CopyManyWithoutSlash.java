package dev.dlint.rules.files;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import org.jspecify.annotations.Nullable;

public final class CopyManyWithoutSlash implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        if (!(step.instruction() instanceof Instruction.Copy copy)
                || copy.sources().size() < 2) {
            return;
        }
        Word destination = copy.destination();
        String path = destination == null ? null : destination.literal();
        if (destination != null && path != null && !isFolder(path)) {
            report.report(
                    destination.range(), "End the destination of several files with a slash", fix(destination, path));
        }
    }

    private static boolean isFolder(String path) {
        return path.endsWith("/")
                || path.endsWith("\\")
                || path.equals(".")
                || path.equals("..")
                || path.endsWith("/.")
                || path.endsWith("/..");
    }

    private static @Nullable Fix fix(Word destination, String path) {
        return destination.text().equals(path)
                ? Fix.unsafe("Add a slash", Edit.insert(destination.range().end(), "/"))
                : null;
    }
}
