package dev.dlint.analyzer.model;

import dev.dlint.analyzer.model.variables.Expansion;
import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.Flag;
import dev.dlint.syntax.Heredoc;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Mount;
import dev.dlint.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Expands the words of an instruction that BuildKit expands. */
final class Expansions {
    private static final Set<String> EXPANDED_FLAGS = Set.of("platform", "chown", "chmod", "checksum");

    private final Step step;
    private final List<Expansion> found = new ArrayList<>();

    private Expansions(Step step) {
        this.step = step;
    }

    static List<Expansion> of(Step step) {
        Expansions expansions = new Expansions(step);
        expansions.addFlags();
        expansions.add(step.instruction());
        return List.copyOf(expansions.found);
    }

    private void addFlags() {
        Instruction instruction = step.instruction();
        if (instruction instanceof Instruction.From || instruction instanceof Instruction.Transfer) {
            for (Flag flag : instruction.header().flags()) {
                if (EXPANDED_FLAGS.contains(flag.name().text())) {
                    add(flag.value());
                }
            }
        }
    }

    private void add(Instruction instruction) {
        if (instruction instanceof Instruction.From from) {
            add(from.image());
        } else if (instruction instanceof Instruction.Run run) {
            run.mounts().forEach(this::add);
        } else if (instruction instanceof Instruction.Transfer transfer) {
            addTransfer(transfer);
        } else if (instruction instanceof Instruction.Arg arg) {
            arg.assignments().forEach(assignment -> add(assignment.value()));
        } else if (instruction instanceof Instruction.Env env) {
            addPairs(env.assignments());
        } else if (instruction instanceof Instruction.Label label) {
            addPairs(label.assignments());
        } else {
            addSimple(instruction);
        }
    }

    private void addSimple(Instruction instruction) {
        if (instruction instanceof Instruction.Expose expose) {
            expose.ports().forEach(this::add);
        } else if (instruction instanceof Instruction.Volume volume) {
            volume.paths().forEach(this::add);
        } else if (instruction instanceof Instruction.User user) {
            add(user.user());
        } else if (instruction instanceof Instruction.Workdir workdir) {
            add(workdir.path());
        } else if (instruction instanceof Instruction.Stopsignal stopsignal) {
            add(stopsignal.signal());
        }
    }

    private void add(Mount mount) {
        for (Mount.Option option : mount.options()) {
            if (!option.key().text().equalsIgnoreCase("from")) {
                add(option.value());
            }
        }
    }

    private void addTransfer(Instruction.Transfer transfer) {
        transfer.sources().stream()
                .filter(source -> !isHeredoc(transfer, source))
                .forEach(this::add);
        add(transfer.destination());
        for (Heredoc heredoc : transfer.header().heredocs()) {
            add(heredoc.word());
        }
    }

    private static boolean isHeredoc(Instruction.Transfer transfer, Word source) {
        return transfer.header().heredocs().stream()
                .anyMatch(heredoc -> heredoc.marker().equals(source.range()));
    }

    private void addPairs(List<Assignment> assignments) {
        for (Assignment assignment : assignments) {
            add(assignment.key());
            add(assignment.value());
        }
    }

    private void add(@Nullable Word word) {
        if (word != null) {
            found.add(step.expand(word));
        }
    }
}
