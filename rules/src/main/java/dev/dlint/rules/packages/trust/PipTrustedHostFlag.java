package dev.dlint.rules.packages.trust;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.command.Argument;
import dev.dlint.analyzer.model.command.ProgramFlag;
import dev.dlint.analyzer.model.packages.PackageManager;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.edit.CommandEdits;
import dev.dlint.text.TextRange;
import java.util.Set;

public final class PipTrustedHostFlag implements Rule.OnCommand {
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1");

    @Override
    public void check(Command command, Reporter report) {
        PackageOperation operation = command.packages();
        if (operation == null || operation.manager() != PackageManager.PIP) {
            return;
        }
        for (ProgramFlag flag : command.flags()) {
            if (flag.name().equals("--trusted-host") && flag.value() != null && !isOwn(flag.value())) {
                String message = "Drop " + flag.name() + ", which lets anybody on the way to "
                        + flag.value().display() + " change packages";
                report.report(
                        flag.argument().range().cover(flag.value().range()), message, fix(command, flag, flag.value()));
            }
        }
    }

    private static boolean isOwn(Argument host) {
        String name = host.display();
        int port = name.indexOf(':');
        return OWN.contains(port < 0 ? name : name.substring(0, port));
    }

    private static Fix fix(Command command, ProgramFlag flag, Argument value) {
        TextRange removed =
                CommandEdits.removeArgument(command, flag.argument()).range();
        return Fix.unsafe("Drop --trusted-host", Edit.delete(removed.cover(value.range())));
    }
}
