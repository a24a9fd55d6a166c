package dev.dlint.cli.check;

import dev.dlint.analyzer.engine.RuleFailure;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.cli.catalog.PageText;
import dev.dlint.cli.command.Environment;
import dev.dlint.cli.command.Terminal;
import dev.dlint.cli.report.DiffReporter;
import dev.dlint.cli.report.JsonReporter;
import dev.dlint.cli.report.Reporter;
import dev.dlint.cli.report.SarifReporter;
import dev.dlint.cli.report.StatisticsReporter;
import dev.dlint.cli.report.TextReporter;
import dev.dlint.cli.terminal.Paint;
import java.io.IOException;
import java.io.Writer;

/** Makes the reporter that the user wants. Only the class of that one is loaded. */
final class Reporters {
    private Reporters() {}

    static Reporter create(CheckOptions options, RuleCatalog catalog, Environment environment, Writer output)
            throws IOException {
        return switch (options.format()) {
            case JSON -> new JsonReporter(output);
            case SARIF ->
                new SarifReporter(
                        output,
                        rule -> rule.id().equals(RuleFailure.RULE.id())
                                ? ""
                                : PageText.withoutFrontMatter(catalog.page(rule)));
            case TEXT -> text(options, environment, output);
        };
    }

    private static Reporter text(CheckOptions options, Environment environment, Writer output) {
        Terminal terminal = environment.terminal();
        boolean onTerminal =
                options.output() == null && (output == environment.error() ? terminal.error() : terminal.output());
        Paint paint = options.color().paint(onTerminal, environment.variables());
        if (options.fixing() == CheckOptions.Fixing.DIFF) {
            return new DiffReporter(output, paint);
        }
        if (options.statistics()) {
            return new StatisticsReporter(output, paint, options.quiet());
        }
        return new TextReporter(output, paint, terminal.columns(), terminal.unicode(), options.quiet());
    }
}
