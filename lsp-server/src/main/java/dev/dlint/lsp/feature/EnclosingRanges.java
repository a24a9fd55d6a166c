package dev.dlint.lsp.feature;

import dev.dlint.analyzer.model.Stage;
import dev.dlint.lsp.document.OpenDockerfile;
import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.CommandForm;
import dev.dlint.syntax.Element;
import dev.dlint.syntax.Flag;
import dev.dlint.syntax.Heredoc;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Mount;
import dev.dlint.syntax.Word;
import dev.dlint.syntax.WordPart;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the ranges of everything around an offset: the offset may also lie at their end. */
final class EnclosingRanges {
    private final OpenDockerfile file;
    private final int offset;
    private final List<TextRange> found = new ArrayList<>();

    private EnclosingRanges(OpenDockerfile file, int offset) {
        this.file = file;
        this.offset = offset;
    }

    /** The ranges in no order; they may overlap and repeat. */
    static List<TextRange> at(OpenDockerfile file, int offset) {
        EnclosingRanges ranges = new EnclosingRanges(file, offset);
        file.model().stages().forEach(ranges::addStage);
        for (Element element : file.tree().elements()) {
            if (ranges.add(element.range()) && element instanceof Instruction instruction) {
                ranges.addInstruction(instruction);
            }
        }
        return ranges.found;
    }

    private boolean add(@Nullable TextRange range) {
        if (range == null || range.start() > offset || range.end() < offset || range.isEmpty()) {
            return false;
        }
        found.add(range);
        return true;
    }

    private void addStage(Stage stage) {
        TextRange last =
                stage.steps().get(stage.steps().size() - 1).instruction().range();
        add(stage.from().range().cover(last));
    }

    private void addInstruction(Instruction instruction) {
        add(instruction.keyword().range());
        add(instruction.header().arguments().sourceRange());
        for (Flag flag : instruction.header().flags()) {
            add(flag.range());
            add(flag.name().range());
        }
        for (Heredoc heredoc : instruction.header().heredocs()) {
            add(heredoc.marker());
            add(heredoc.name().range());
            add(heredoc.body());
        }
        add(file.positions().contentOfLine(file.positions().line(offset)));
        InstructionWords.of(instruction).forEach(this::addWord);
        addParts(instruction);
    }

    private void addParts(Instruction instruction) {
        if (instruction instanceof Instruction.Run run) {
            run.mounts().forEach(this::addMount);
        } else if (instruction instanceof Instruction.Env env) {
            env.assignments().stream().map(Assignment::range).forEach(this::add);
        } else if (instruction instanceof Instruction.Arg arg) {
            arg.assignments().stream().map(Assignment::range).forEach(this::add);
        } else if (instruction instanceof Instruction.Label label) {
            label.assignments().stream().map(Assignment::range).forEach(this::add);
        } else if (instruction instanceof Instruction.From from && from.name() != null) {
            add(from.name().range());
        } else if (instruction instanceof Instruction.Onbuild onbuild && onbuild.trigger() != null) {
            if (add(onbuild.trigger().range())) {
                addInstruction(onbuild.trigger());
            }
        }
        CommandForm command = Commands.of(instruction);
        if (command != null) {
            addCommand(command);
        }
    }

    private void addMount(Mount mount) {
        if (add(mount.range())) {
            mount.options().forEach(option -> add(option.range()));
        }
    }

    private void addCommand(CommandForm command) {
        add(command.range());
        if (command instanceof CommandForm.ExecForm exec) {
            exec.arguments().forEach(argument -> add(argument.range()));
        }
    }

    private void addWord(Word word) {
        if (add(word.range())) {
            word.parts().forEach(this::addPart);
        }
    }

    private void addPart(WordPart part) {
        if (!(part instanceof WordPart.Literal) && add(part.range())) {
            if (part instanceof WordPart.Quoted quoted) {
                quoted.parts().forEach(this::addPart);
            } else if (part instanceof WordPart.Variable variable) {
                add(variable.name().range());
                if (variable.modifier() != null) {
                    addWord(variable.modifier().word());
                }
            }
        }
    }
}
