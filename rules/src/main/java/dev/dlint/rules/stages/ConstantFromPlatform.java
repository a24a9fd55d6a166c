package dev.dlint.rules.stages;

import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.image.manifest.Platform;
import dev.dlint.syntax.Flag;
import dev.dlint.syntax.Word;
import org.jspecify.annotations.Nullable;

public final class ConstantFromPlatform implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        Flag flag = stage.from().flag("platform");
        Word value = flag == null ? null : flag.value();
        String platform = value == null ? null : value.literal();
        if (value != null && platform != null && !platform.isEmpty() && !isNamedAfter(stage.name(), platform)) {
            report.report(
                    value.range(), "FROM --platform flag should not use constant value \"%s\"".formatted(platform));
        }
    }

    private static boolean isNamedAfter(@Nullable String name, String text) {
        if (name == null) {
            return false;
        }
        try {
            Platform platform = Platform.parse(text);
            return name.contains(platform.os()) || name.contains(platform.architecture());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
