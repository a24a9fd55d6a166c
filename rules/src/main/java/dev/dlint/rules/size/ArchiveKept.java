package dev.dlint.rules.size;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import java.util.List;

public final class ArchiveKept implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        boolean ships = step.stage() != null && ShippedStages.ships(step.stage());
        if (!ships
                || !(step.instruction() instanceof Instruction.Run run)
                || !run.mounts().isEmpty()) {
            return;
        }
        List<Command> commands = step.commands();
        for (int i = 0; i < commands.size(); i++) {
            Download download = Download.of(commands.get(i));
            List<Command> rest = commands.subList(i + 1, commands.size());
            if (download != null && download.isArchive() && isUnpacked(download, rest) && !isRemoved(rest)) {
                report.report(
                        download.place().range(),
                        "%s stays in the layer; remove it in the same step".formatted(download.name()));
            }
        }
    }

    private static boolean isUnpacked(Download download, List<Command> commands) {
        return commands.stream()
                .filter(command -> command.is("tar", "bsdtar", "unzip", "gunzip", "unxz", "7z", "dpkg"))
                .flatMap(command -> command.arguments().stream())
                .anyMatch(argument -> names(argument, download.name()));
    }

    private static boolean names(Argument argument, String name) {
        String value = argument.literal();
        return value != null && value.substring(value.lastIndexOf('/') + 1).equals(name);
    }

    /** Whether anything is removed or moved: what exactly is not always plain, and then nothing is said. */
    private static boolean isRemoved(List<Command> commands) {
        return commands.stream().anyMatch(command -> command.is("rm", "mv", "unlink", "find", "gunzip", "unxz"));
    }
}
