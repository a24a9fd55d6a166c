package dev.dlint.cli;

import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.cli.catalog.ExplainCommand;
import dev.dlint.cli.catalog.RulesCommand;
import dev.dlint.cli.check.CheckCommand;
import dev.dlint.cli.command.Command;
import dev.dlint.cli.lsp.LspCommand;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The subcommands. Only the class of the one that runs is loaded. */
final class Commands {
    private Commands() {}

    /** The names that users write, each with what it does, in the order of the help. */
    static final List<Entry> ENTRIES = List.of(
            new Entry("check", "check Dockerfiles, and mend them with --fix"),
            new Entry("rules", "list the rules"),
            new Entry("explain", "show what a rule finds, why it matters and how to mend it"),
            new Entry("lsp", "serve editors that speak the Language Server Protocol"));

    /** A line of the help. */
    record Entry(String name, String summary) {}

    /** The command of that name, or null if there is none. */
    static @Nullable Command find(String name, Supplier<RuleCatalog> rules) {
        return switch (name) {
            case "check" -> new CheckCommand(rules.get());
            case "rules" -> new RulesCommand(rules.get());
            case "explain" -> new ExplainCommand(rules.get());
            case "lsp" -> new LspCommand(rules.get());
            default -> null;
        };
    }
}
