package dev.dlint.rules.packages;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.Step;
import dev.dlint.syntax.Heredoc;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Options that a package manager can also take from its configuration.
 *
 * @param places parts of the paths of configuration files, or of commands that change them, in small letters
 * @param options the names of the options there, in small letters; none if the place alone says enough
 */
public record ManagerConfiguration(List<String> places, List<String> options) {
    public ManagerConfiguration {
        places = List.copyOf(places);
        options = List.copyOf(options);
    }

    /** A place that says enough. */
    public static ManagerConfiguration in(String... places) {
        return new ManagerConfiguration(List.of(places), List.of());
    }

    /** The same places, where one of these options is named. */
    public ManagerConfiguration with(String... options) {
        return new ManagerConfiguration(places, List.of(options));
    }

    /** Asks about every command that a file runs while no instruction before it, or of the stages below, may have set an option. */
    public void whileUnset(DockerfileModel file, Consumer<Command> ask) {
        for (List<Step> section : Sections.of(file)) {
            boolean set = maySetBelow(section.get(0));
            for (Step step : section) {
                set = set || maySet(step);
                if (!set) {
                    PackageCalls.builtBy(step).forEach(ask);
                }
            }
        }
    }

    /** Whether a stage on which that of a step is built may set an option. */
    public boolean maySetBelow(Step step) {
        Stage stage = step.stage();
        return stage != null
                && stage.ancestors().stream()
                        .flatMap(below -> below.steps().stream())
                        .anyMatch(this::maySet);
    }

    /** Whether an instruction may set an option. */
    public boolean maySet(Step step) {
        Step runs = step.trigger() == null ? step : step.trigger();
        if (runs.instruction() instanceof Instruction.Run run) {
            return mentions(run);
        }
        return runs.instruction() instanceof Instruction.Transfer transfer && brings(transfer);
    }

    private boolean mentions(Instruction.Run run) {
        StringBuilder text = new StringBuilder(run.header().text().text());
        for (Heredoc heredoc : run.header().heredocs()) {
            text.append('\n').append(heredoc.content());
        }
        String lower = text.toString().toLowerCase(Locale.ROOT);
        return mentionsPlace(lower) && (options.isEmpty() || options.stream().anyMatch(lower::contains));
    }

    /** What a configuration file that comes from the context says is not known. */
    private boolean brings(Instruction.Transfer transfer) {
        Word destination = transfer.destination();
        return (destination != null && isConfiguration(destination))
                || transfer.sources().stream().anyMatch(this::isConfiguration);
    }

    private boolean isConfiguration(Word path) {
        return mentionsPlace(path.text().toLowerCase(Locale.ROOT));
    }

    private boolean mentionsPlace(String text) {
        return places.stream().anyMatch(text::contains);
    }
}
