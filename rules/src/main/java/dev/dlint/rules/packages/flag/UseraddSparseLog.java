package dev.dlint.rules.packages.flag;

import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.edit.CommandEdits;
import org.jspecify.annotations.Nullable;

public final class UseraddSparseLog implements Rule.OnCommand {
    /** Up to here the log that grows with the number stays below 30 MB. */
    private static final int MOST_DIGITS = 5;

    @Override
    public void check(Command command, Reporter report) {
        Argument uid = command.is("useradd") ? command.flagValue("-u", "--uid") : null;
        if (uid == null
                || !isHigh(uid.literal())
                || command.hasFlag("-l", "--no-log-init")
                || command.hasUnknownArguments()) {
            return;
        }
        String message = "Add --no-log-init, or the login logs fill the layer with zeros up to user " + uid.literal();
        Fix fix = Fix.unsafe(
                "Add --no-log-init",
                CommandEdits.addArgument(command, command.program().range(), "--no-log-init"));
        report.report(uid.range(), message, fix);
    }

    private static boolean isHigh(@Nullable String uid) {
        return uid != null && uid.length() > MOST_DIGITS && uid.chars().allMatch(Character::isDigit);
    }
}
