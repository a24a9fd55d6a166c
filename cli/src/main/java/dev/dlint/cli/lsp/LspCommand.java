package dev.dlint.cli.lsp;

import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.cli.command.Arguments;
import dev.dlint.cli.command.Command;
import dev.dlint.cli.command.Environment;
import dev.dlint.cli.command.ExitCode;
import dev.dlint.cli.command.HelpText;
import dev.dlint.cli.command.Option;
import dev.dlint.cli.command.OptionGroup;
import dev.dlint.cli.command.OptionTable;
import dev.dlint.cli.command.UsageException;
import dev.dlint.cli.command.Version;
import dev.dlint.lsp.LanguageServerMain;
import dev.dlint.lsp.ServerOptions;
import java.io.IOException;
import java.util.List;

/** {@code dlint lsp}: serves an editor. */
public final class LspCommand implements Command {
    private static final OptionTable OPTIONS = new OptionTable(List.of(new OptionGroup(
            "Options",
            List.of(
                    Option.valued("socket", "PORT", "wait for one editor on a port of this machine, for debugging"),
                    Option.flag("stdio", "speak on standard input and output, as is the default"),
                    Option.valued("clientProcessId", "PID", "for editors that give it; the protocol has it too"),
                    new Option(List.of("help", "h"), null, "show this text")))));

    private final RuleCatalog catalog;

    public LspCommand(RuleCatalog catalog) {
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
            throw new UsageException("dlint lsp takes no operands");
        }
        Machine machine = new Machine(environment.variables());
        ServerOptions options = new ServerOptions(Version.number(), catalog, machine);
        String port = arguments.value("socket");
        int status = port == null
                ? LanguageServerMain.runOnStandardStreams(options)
                : LanguageServerMain.runOnPort(number(port), options);
        return status == 0 ? ExitCode.OK : ExitCode.FAILURE;
    }

    private static int number(String port) {
        try {
            int number = Integer.parseInt(port);
            if (number > 0 && number < 1 << 16) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the message below says it all
        }
        throw new UsageException("--socket needs a port from 1 to 65535, not '" + port + "'");
    }

    private static String help() {
        return new HelpText()
                .line("Serves an editor that speaks the Language Server Protocol.")
                .line("")
                .line("Usage: dlint lsp [OPTION]...")
                .options(OPTIONS)
                .toString();
    }
}
