package dev.dlint.rules.cache;

import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public final class SourceCopiedBeforeDependencies implements Rule.OnStage {
    @Override
    public void check(Stage stage, Reporter report) {
        Word everything = null;
        Set<String> installed = new HashSet<>();
        for (Step step : stage.steps()) {
            if (everything == null) {
                everything = wholeContext(step);
            }
            if (!(step.instruction() instanceof Instruction.Run run) || bindsContext(run)) {
                continue;
            }
            for (Command command : step.commands()) {
                DependencyInstall install = DependencyInstall.of(command);
                if (install == null) {
                    continue;
                }
                if (everything == null) {
                    installed.add(command.name());
                } else if (!installed.contains(command.name())) {
                    report(everything, command, install, report);
                    return;
                }
            }
        }
    }

    /** The source that stands for all of the build context, or null. */
    private static @Nullable Word wholeContext(Step step) {
        if (!(step.instruction() instanceof Instruction.Transfer transfer) || transfer.flag("from") != null) {
            return null;
        }
        for (Word source : transfer.sources()) {
            String path = source.literal();
            if (path != null && Set.of(".", "./", "/", "*", "./*").contains(path)) {
                return source;
            }
        }
        return null;
    }

    /** Whether the manifests come by a mount, whatever was copied. */
    private static boolean bindsContext(Instruction.Run run) {
        return run.mounts().stream().anyMatch(mount -> mount.option("source", "src") != null);
    }

    private static void report(Word everything, Command command, DependencyInstall install, Reporter report) {
        report.report(
                everything.range(),
                "Copy %s first, and the rest after %s".formatted(install.manifests(), install.name()),
                List.of(new Related(command.range(), "this runs again whenever any file changes")),
                null);
    }
}
