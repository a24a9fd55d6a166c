package dev.dlint.rules.packages.pin;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.packages.PackageSpec;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class UnpinnedGoPackage implements Rule.OnCommand {
    private static final String SOURCES = "/src/";

    @Override
    public void check(Command command, Reporter report) {
        if (command.is("go")) {
            UnpinnedPackages.of(command, "go")
                    .where(spec -> spec.version() != null || !isOfProject(spec, command))
                    .report(report);
        }
    }

    /** Whether the files that were copied may hold the package, or a go.mod that gives its version; go get does not ask that. */
    private static boolean isOfProject(PackageSpec spec, Command command) {
        boolean asksModule = !command.subcommand().equals("get");
        return before(command.step()).anyMatch(step -> asksModule ? brings(step) : isHome(place(step), spec.name()));
    }

    /** The instructions before one, those of the stages below included. */
    private static Stream<Step> before(Step step) {
        Stage stage = step.stage();
        if (stage == null) {
            return Stream.of();
        }
        List<Step> own = stage.steps().subList(0, step.index());
        return Stream.concat(stage.ancestors().stream().flatMap(below -> below.steps().stream()), own.stream());
    }

    private static boolean brings(Step step) {
        return step.instruction() instanceof Instruction.Transfer;
    }

    private static @Nullable Word place(Step step) {
        if (step.instruction() instanceof Instruction.Workdir workdir) {
            return workdir.path();
        }
        return step.instruction() instanceof Instruction.Transfer transfer ? transfer.destination() : null;
    }

    /** Whether a folder below GOPATH is where a package has its source. */
    private static boolean isHome(@Nullable Word folder, String name) {
        int start = folder == null ? -1 : folder.text().indexOf(SOURCES);
        if (folder == null || start < 0) {
            return false;
        }
        String path = folder.text().substring(start + SOURCES.length());
        return !path.isBlank() && name.startsWith(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }
}
