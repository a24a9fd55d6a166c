package dev.dlint.rules.stages;

import dev.dlint.analyzer.model.Dependency;
import dev.dlint.analyzer.model.StageReference;
import org.jspecify.annotations.Nullable;

public final class CopyFromOwnStage extends StageUseRule {
    @Override
    @Nullable
    String message(Dependency dependency) {
        return dependency.target() instanceof StageReference.Self self
                ? "circular dependency detected on stage: " + self.stage().nameOrIndex()
                : null;
    }
}
