package dev.dlint.rules.files;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

public final class CopyThenUnpack implements Rule.OnInstruction {
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(tar|tgz|tbz2?|txz|tar\\.(gz|bz2|xz|zst|lzma|Z))");

    @Override
    public void check(Step step, Reporter report) {
        if (!(step.instruction() instanceof Instruction.Copy copy) || copy.flag("from") != null) {
            return;
        }
        Word destination = copy.destination();
        String target = destination == null ? null : lastName(destination.literal());
        for (Word source : copy.sources()) {
            String name = lastName(source.literal());
            if (name != null && ARCHIVE.matcher(name).matches() && isUnpackedLater(step, name, target)) {
                report.report(source.range(), "Use ADD to copy and unpack %s at once".formatted(name));
            }
        }
    }

    private static @Nullable String lastName(@Nullable String path) {
        return path == null ? null : path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static boolean isUnpackedLater(Step from, String name, @Nullable String target) {
        for (Step step = from.next(); step != null; step = step.next()) {
            if (step.instruction() instanceof Instruction.Run
                    && step.commands().stream().anyMatch(command -> unpacks(command, name, target))) {
                return true;
            }
        }
        return false;
    }

    private static boolean unpacks(Command command, String name, @Nullable String target) {
        if (!command.is("tar", "bsdtar", "gunzip", "unzip", "bzip2", "xz")) {
            return false;
        }
        for (Argument argument : command.arguments()) {
            String file = lastName(argument.literal());
            if (name.equals(file) || (target != null && !target.isEmpty() && target.equals(file))) {
                return true;
            }
        }
        return false;
    }
}
