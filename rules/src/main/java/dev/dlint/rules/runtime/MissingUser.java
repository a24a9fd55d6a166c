package dev.dlint.rules.runtime;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.image.reference.ImageReference;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;

public final class MissingUser implements Rule.OnFile {
    @Override
    public void check(DockerfileModel file, Reporter report) {
        Stage last = file.finalStage();
        Word image = last == null ? null : last.from().image();
        if (last == null || image == null || last.isWindows() || last.inherited(Instruction.User.class) != null) {
            return;
        }
        ImageReference root = last.root().reference();
        if (root == null || !setsUser(root)) {
            report.report(image.range(), "No USER is set on the way to the final image");
        }
    }

    /** Whether the image says by its name that it does not run as root. */
    private static boolean setsUser(ImageReference image) {
        String text = image.toString();
        return text.contains("nonroot") || text.contains("non-root") || text.contains("unprivileged");
    }
}
