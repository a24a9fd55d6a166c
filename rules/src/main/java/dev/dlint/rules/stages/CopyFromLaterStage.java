package dev.dlint.rules.stages;

import dev.dlint.analyzer.model.Dependency;
import dev.dlint.analyzer.model.StageReference;
import org.jspecify.annotations.Nullable;

public final class CopyFromLaterStage extends StageUseRule {
    @Override
    @Nullable
    String message(Dependency dependency) {
        return dependency.target() instanceof StageReference.Later
                ? "cannot copy from stage \"%s\", it needs to be defined before current stage"
                        .formatted(dependency.text())
                : null;
    }
}
