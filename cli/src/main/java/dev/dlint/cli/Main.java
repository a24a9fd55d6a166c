package dev.dlint.cli;

import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.cli.command.Command;
import dev.dlint.cli.command.Environment;
import dev.dlint.cli.command.ExitCode;
import dev.dlint.cli.command.HelpText;
import dev.dlint.cli.command.UsageException;
import dev.dlint.cli.command.Version;
import dev.dlint.cli.files.Trouble;
import dev.dlint.rules.BuiltinRules;
import dev.dlint.text.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** The {@code dlint} command. */
public final class Main {
    private final Supplier<RuleCatalog> rules;

    /** @param rules gives the rules to a command that needs them */
    Main(Supplier<RuleCatalog> rules) {
        this.rules = rules;
    }

    /** The command as users have it. */
    static Main withBuiltinRules() {
        return new Main(BuiltinRules::new);
    }

    public static void main(String[] arguments) {
        ExitCode code = withBuiltinRules().run(Arrays.asList(arguments), Environment.ofProcess());
        // all is written, and System.exit would load a logger first
        Runtime.getRuntime().halt(code.status());
    }

    /** Runs a command line. Whatever happens, the answer is an exit code and, for failures, a message on standard error. */
    ExitCode run(List<String> arguments, Environment environment) {
        try {
            ExitCode code = dispatch(arguments, environment);
            environment.output().flush();
            return code;
        } catch (UsageException e) {
            return fail(e.getMessage() + "\nTry 'dlint --help'.", environment);
        } catch (IOException e) {
            // who reads no further, as `dlint check | head` does, wants no message either
            boolean readerGone = "Broken pipe".equals(e.getMessage());
            return readerGone ? ExitCode.FAILURE : fail("cannot write: " + Trouble.describe(e), environment);
        }
    }

    private ExitCode dispatch(List<String> arguments, Environment environment) throws IOException {
        String first = arguments.isEmpty() ? "--help" : arguments.get(0);
        switch (first) {
            case "--help", "-h", "help" -> environment.output().write(help());
            case "--version", "-V" -> environment.output().write("dlint " + Version.number() + "\n");
            default -> {
                Command command = Commands.find(first, rules);
                if (command == null) {
                    throw unknown(first);
                }
                return command.run(arguments.subList(1, arguments.size()), environment);
            }
        }
        return ExitCode.OK;
    }

    private static UsageException unknown(String name) {
        List<String> known = new ArrayList<>(List.of("--help", "--version"));
        for (Commands.Entry entry : Commands.ENTRIES) {
            known.add(entry.name());
        }
        boolean option = name.startsWith("-");
        String hint = Spelling.hint(name, known);
        if (hint.isEmpty() && !option) {
            hint = "; to check files there is dlint check " + name;
        }
        return new UsageException((option ? "unknown option " : "there is no command ") + name + hint);
    }

    private static String help() {
        HelpText help = new HelpText()
                .line("dlint finds mistakes in Dockerfiles and mends them.")
                .line("")
                .line("Usage: dlint COMMAND [OPTIONS] [ARGUMENTS]")
                .heading("Commands");
        for (Commands.Entry entry : Commands.ENTRIES) {
            help.row(entry.name(), entry.summary());
        }
        return help.heading("Options")
                .row("-h, --help", "show this text; dlint COMMAND --help says more")
                .row("-V, --version", "show the version")
                .heading("To begin with")
                .row("dlint check", "check everything below the current folder")
                .row("dlint check --fix", "mend what can be mended safely")
                .row("dlint explain DL3006", "read about a rule, here by its name in hadolint")
                .toString();
    }

    private static ExitCode fail(String message, Environment environment) {
        try {
            environment.tell("dlint: " + message);
        } catch (IOException e) {
            // nobody is there to be told
        }
        return ExitCode.FAILURE;
    }
}
