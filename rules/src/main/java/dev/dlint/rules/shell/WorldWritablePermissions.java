package dev.dlint.rules.shell;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Flag;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import dev.dlint.text.TextRange;
import java.util.List;
import java.util.regex.Pattern;

public final class WorldWritablePermissions implements Rule.OnInstruction {
    /** The last digit has the bit for writing, and there is no sticky bit; or {@code +w} or {@code =w} for others or all. */
    private static final Pattern WRITABLE =
            Pattern.compile("[0246]?[0-7]{2}[2367]|(.*,)?[ug]*[oa][ugoa]*[+=][rxXst]*w.*");

    @Override
    public void check(Step step, Reporter report) {
        if (step.instruction() instanceof Instruction.Transfer transfer) {
            Flag flag = transfer.flag("chmod");
            Word value = flag == null ? null : flag.value();
            String mode = value == null ? null : value.literal();
            if (value != null && mode != null && transfer.destination() != null) {
                check(mode, value.range(), transfer.destination().text(), report);
            }
        } else if (step.instruction() instanceof Instruction.Run) {
            step.commands().forEach(command -> check(command, report));
        }
    }

    private static void check(Command command, Reporter report) {
        List<Argument> operands = command.operands();
        String mode =
                command.is("chmod") && operands.size() > 1 ? operands.get(0).literal() : null;
        if (mode != null) {
            check(mode, operands.get(0).range(), operands.get(1).display(), report);
        }
    }

    private static void check(String mode, TextRange range, String path, Reporter report) {
        if (WRITABLE.matcher(mode).matches()) {
            report.report(range, "Do not let everybody write to " + path);
        }
    }
}
