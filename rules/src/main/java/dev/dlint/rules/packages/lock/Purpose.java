package dev.dlint.rules.packages.lock;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.rule.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an image is for, as far as names tell. */
final class Purpose {
    private static final List<String> DEVELOPMENT =
            List.of("dev", "test", "ci", "debug", "local", "lint", "build", "base");

    private Purpose() {}

    /** Whether a command takes part in the final image, and nothing says that this is for developers. */
    static boolean isProduction(Command command, Reporter report) {
        Stage stage = command.step().stage();
        return stage != null
                && command.step().onbuild() == null
                && stage.isFinal()
                && !namesDevelopment(stage.name())
                && !namesDevelopment(report.facts().fileName());
    }

    private static boolean namesDevelopment(@Nullable String name) {
        return name != null
                && Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                        .anyMatch(word -> DEVELOPMENT.stream().anyMatch(word::startsWith));
    }
}
