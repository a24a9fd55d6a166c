package dev.dlint.cli.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dlint.analyzer.rule.Alias;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.analyzer.rule.RuleInfo;
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
import java.util.List;

/** {@code dlint rules}: lists the rules. */
public final class RulesCommand implements Command {
    private static final OptionTable OPTIONS = new OptionTable(List.of(new OptionGroup(
            "Options",
            List.of(
                    Option.valued("format", "FORMAT", "text (the default) or json"),
                    new Option(List.of("help", "h"), null, "show this text")))));

    private final RuleCatalog catalog;

    public RulesCommand(RuleCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public ExitCode run(List<String> commandLine, Environment environment) throws IOException {
        Arguments arguments = OPTIONS.read(commandLine);
        if (arguments.has("help")) {
            environment.output().write(help());
            return ExitCode.OK;
        }
        if (!arguments.operands().isEmpty()) {
            throw new UsageException("dlint rules takes no names; for one rule there is dlint explain");
        }
        switch (arguments.value("format", "text")) {
            case "text" ->
                table(
                        environment.output(),
                        ColorChoice.AUTO.paint(environment.terminal().output(), environment.variables()));
            case "json" -> json(environment.output());
            default -> throw new UsageException("--format can be text or json");
        }
        return ExitCode.OK;
    }

    private static String help() {
        return new HelpText()
                .line("Lists the rules: severity, pack, fix, id, and what each finds.")
                .line("")
                .line("Usage: dlint rules [OPTIONS]")
                .options(OPTIONS)
                .heading("Packs")
                .row("recommended", "on unless switched off")
                .row("strict", "sound, but more than most teams want; --select strict")
                .row("optional", "on only where chosen by name, or with --select all")
                .toString();
    }

    private void table(Writer output, Paint paint) throws IOException {
        int ids = 0;
        for (RuleInfo rule : catalog.rules()) {
            ids = Math.max(ids, rule.id().length());
        }
        for (RuleInfo rule : catalog.rules()) {
            String severity = rule.severity().id();
            paint.append(output, Severities.style(rule.severity()), severity);
            pad(output, severity, "recommended".length() - 4 + 2);
            output.append(rule.pack().id());
            pad(output, rule.pack().id(), "recommended".length() + 2);
            paint.append(output, Style.GOOD, fix(rule));
            pad(output, fix(rule), "unsafe fix".length() + 2);
            paint.append(output, Style.STRONG, rule.id());
            pad(output, rule.id(), ids + 2);
            output.append(rule.title()).append('\n');
        }
    }

    private static String fix(RuleInfo rule) {
        return switch (rule.fix()) {
            case NONE -> "";
            case SAFE -> "fix";
            case UNSAFE -> "unsafe fix";
        };
    }

    private static void pad(Writer output, String text, int columns) throws IOException {
        output.append(" ".repeat(columns - text.length()));
    }

    private void json(Writer output) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(output);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartArray();
        for (RuleInfo rule : catalog.rules()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            json.writeStringField("title", rule.title());
            json.writeStringField("severity", rule.severity().id());
            json.writeStringField("category", rule.category().id());
            json.writeStringField("pack", rule.pack().id());
            json.writeStringField("fix", rule.fix().id());
            json.writeStringField("why", rule.why());
            json.writeArrayFieldStart("aliases");
            for (Alias alias : rule.aliases()) {
                json.writeStartObject();
                json.writeStringField("tool", alias.tool());
                json.writeStringField("id", alias.id());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.close();
        output.append('\n');
    }
}
