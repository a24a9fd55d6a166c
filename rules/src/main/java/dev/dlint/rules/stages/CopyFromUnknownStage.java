package dev.dlint.rules.stages;

import dev.dlint.analyzer.model.Dependency;
import dev.dlint.analyzer.model.StageReference;
import org.jspecify.annotations.Nullable;

public final class CopyFromUnknownStage extends StageUseRule {
    @Override
    @Nullable
    String message(Dependency dependency) {
        if (dependency.target() instanceof StageReference.InvalidIndex) {
            return "invalid stage index " + dependency.text();
        }
        return dependency.target() instanceof StageReference.Invalid
                ? "failed to parse stage name \"%s\": invalid reference format".formatted(dependency.text())
                : null;
    }
}
