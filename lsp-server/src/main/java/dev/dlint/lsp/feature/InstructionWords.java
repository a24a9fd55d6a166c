package dev.dlint.lsp.feature;

import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.Flag;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Mount;
import dev.dlint.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of an instruction, wherever its kind keeps them. */
final class InstructionWords {
    private final List<Word> words = new ArrayList<>();

    private InstructionWords() {}

    /** All words in which variables can stand: flag values, options of mounts and arguments; not those of commands. */
    static List<Word> of(Instruction instruction) {
        InstructionWords found = new InstructionWords();
        found.addFlags(instruction);
        found.addArguments(instruction);
        return found.words;
    }

    private void addFlags(Instruction instruction) {
        for (Flag flag : instruction.header().flags()) {
            boolean mount =
                    instruction instanceof Instruction.Run && flag.name().text().equals("mount");
            if (!mount) {
                add(flag.value());
            }
        }
        if (instruction instanceof Instruction.Run run) {
            for (Mount mount : run.mounts()) {
                mount.options().forEach(option -> add(option.value()));
            }
        }
    }

    private void addArguments(Instruction instruction) {
        if (instruction instanceof Instruction.From from) {
            add(from.image());
        } else if (instruction instanceof Instruction.Transfer transfer) {
            words.addAll(transfer.sources());
            add(transfer.destination());
        } else if (instruction instanceof Instruction.Arg arg) {
            addAll(arg.assignments());
        } else if (instruction instanceof Instruction.Env env) {
            addAll(env.assignments());
        } else if (instruction instanceof Instruction.Label label) {
            addAll(label.assignments());
        } else if (instruction instanceof Instruction.Expose expose) {
            words.addAll(expose.ports());
        } else if (instruction instanceof Instruction.Volume volume) {
            words.addAll(volume.paths());
        } else {
            addOnly(instruction);
        }
    }

    private void addOnly(Instruction instruction) {
        if (instruction instanceof Instruction.User user) {
            add(user.user());
        } else if (instruction instanceof Instruction.Workdir workdir) {
            add(workdir.path());
        } else if (instruction instanceof Instruction.Stopsignal stopsignal) {
            add(stopsignal.signal());
        }
    }

    private void addAll(List<Assignment> assignments) {
        for (Assignment assignment : assignments) {
            add(assignment.key());
            add(assignment.value());
        }
    }

    private void add(@Nullable Word word) {
        if (word != null) {
            words.add(word);
        }
    }
}
