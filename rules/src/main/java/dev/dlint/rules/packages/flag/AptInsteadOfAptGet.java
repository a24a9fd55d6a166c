package dev.dlint.rules.packages.flag;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class AptInsteadOfAptGet implements Rule.OnCommand {
    private static final String GET = "apt-get";
    private static final String CACHE = "apt-cache";
    /** The programs that know the same subcommands. */
    private static final Map<String, String> SCRIPTABLE = Map.ofEntries(
            Map.entry("update", GET),
            Map.entry("install", GET),
            Map.entry("upgrade", GET),
            Map.entry("remove", GET),
            Map.entry("purge", GET),
            Map.entry("autoremove", GET),
            Map.entry("clean", GET),
            Map.entry("autoclean", GET),
            Map.entry("build-dep", GET),
            Map.entry("source", GET),
            Map.entry("download", GET),
            Map.entry("search", CACHE),
            Map.entry("show", CACHE),
            Map.entry("policy", CACHE),
            Map.entry("depends", CACHE),
            Map.entry("rdepends", CACHE));

    @Override
    public void check(Command command, Reporter report) {
        if (command.is("apt") && !command.arguments().isEmpty()) {
            String instead = SCRIPTABLE.getOrDefault(command.subcommand(), GET);
            String message = "Use " + instead + " instead of apt, which may change what it does and prints";
            report.report(command.program().range(), message, fix(command));
        }
    }

    private static @Nullable Fix fix(Command command) {
        String instead = SCRIPTABLE.get(command.subcommand());
        if (instead == null || !command.program().is("apt")) {
            return null;
        }
        return Fix.unsafe("Use " + instead, Edit.replace(command.program().range(), instead));
    }
}
