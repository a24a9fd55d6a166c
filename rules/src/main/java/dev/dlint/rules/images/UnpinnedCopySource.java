package dev.dlint.rules.images;

import dev.dlint.analyzer.model.Dependency;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.StageReference;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.image.reference.ImageReference;
import dev.dlint.text.Spelling;
import java.util.List;
import java.util.Objects;

public final class UnpinnedCopySource implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        for (Dependency dependency : step.dependencies()) {
            if (dependency.kind() != Dependency.Kind.BASE
                    && dependency.target() instanceof StageReference.External external
                    && !isPinned(external.reference())) {
                report.report(
                        dependency.range(),
                        "Pin the image %s to a tag or a digest, or name a stage%s"
                                .formatted(dependency.text(), hint(dependency)));
            }
        }
    }

    private static boolean isPinned(ImageReference reference) {
        return reference.isTagged() || reference.isDigested();
    }

    private static String hint(Dependency dependency) {
        List<String> names = dependency.step().model().stages().stream()
                .map(Stage::name)
                .filter(Objects::nonNull)
                .toList();
        String meant = Spelling.closest(dependency.text(), names);
        return meant == null ? "" : " (did you mean " + meant + "?)";
    }
}
