package dev.dlint.cli.catalog;

import dev.dlint.analyzer.rule.Alias;
import dev.dlint.analyzer.rule.FixKind;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
import dev.dlint.analyzer.rule.RuleNames;
import dev.dlint.cli.command.Arguments;
import dev.dlint.cli.command.Command;
import dev.dlint.cli.command.Environment;
import dev.dlint.cli.command.ExitCode;
import dev.dlint.cli.command.HelpText;
import dev.dlint.cli.command.Option;
import dev.dlint.cli.command.OptionGroup;
import dev.dlint.cli.command.OptionTable;
import dev.dlint.cli.command.UsageException;
import dev.dlint.cli.report.Severities;
import dev.dlint.cli.terminal.ColorChoice;
import dev.dlint.cli.terminal.Paint;
import dev.dlint.cli.terminal.Style;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** {@code dlint explain}: shows the page of a rule. */
public final class ExplainCommand implements Command {
    private static final OptionTable OPTIONS = new OptionTable(
            List.of(new OptionGroup("Options", List.of(new Option(List.of("help", "h"), null, "show this text")))));

    private final RuleCatalog catalog;

    public ExplainCommand(RuleCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public ExitCode run(List<String> commandLine, Environment environment) throws IOException {
        Arguments arguments = OPTIONS.read(commandLine);
        if (arguments.has("help")) {
            environment.output().write(help());
            return ExitCode.OK;
        }
        if (arguments.operands().isEmpty()) {
            throw new UsageException("dlint explain needs the name of a rule; dlint rules lists them");
        }
        List<RuleInfo> rules = rules(arguments.operands());
        Paint paint = ColorChoice.AUTO.paint(environment.terminal().output(), environment.variables());
        for (RuleInfo rule : rules) {
            show(rule, environment.output(), paint, environment.terminal().columns());
        }
        return ExitCode.OK;
    }

    private static String help() {
        return new HelpText()
                .line("Shows what a rule finds, why it matters and how to mend it.")
                .line("")
                .line("Usage: dlint explain NAME...")
                .line("")
                .line("A name is a rule's id, or what another tool calls it, such as DL3006.")
                .options(OPTIONS)
                .toString();
    }

    private List<RuleInfo> rules(List<String> names) {
        RuleNames known = new RuleNames(catalog);
        List<RuleInfo> rules = new ArrayList<>();
        for (String name : names) {
            List<RuleInfo> found = known.find(name);
            if (found.isEmpty()) {
                throw new UsageException(known.unknown(name));
            }
            rules.addAll(found);
        }
        return rules;
    }

    private void show(RuleInfo rule, Writer output, Paint paint, int columns) throws IOException {
        paint.append(output, Style.STRONG, rule.title());
        output.append('\n');
        paint.append(output, Style.NAME, rule.id());
        output.append("  ");
        paint.append(output, Severities.style(rule.severity()), rule.severity().id());
        output.append("  ")
                .append(rule.category().id())
                .append("  ")
                .append(rule.pack().id());
        if (rule.fix() != FixKind.NONE) {
            output.append("  ");
            paint.append(output, Style.GOOD, rule.fix().id() + " fix");
        }
        output.append('\n');
        if (!rule.aliases().isEmpty()) {
            paint.append(output, Style.FAINT, "also " + aliases(rule));
            output.append('\n');
        }
        output.append('\n');
        new PageRenderer(output, paint, columns).render(PageText.withoutFrontMatter(catalog.page(rule)));
    }

    private static String aliases(RuleInfo rule) {
        StringBuilder names = new StringBuilder();
        for (Alias alias : rule.aliases()) {
            names.append(names.length() == 0 ? "" : ", ");
            names.append(alias.tool()).append('/').append(alias.id());
        }
        return names.toString();
    }
}
