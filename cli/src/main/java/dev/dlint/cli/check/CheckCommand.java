package dev.dlint.cli.check;

import dev.dlint.analyzer.config.Selection;
import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.cli.command.Arguments;
import dev.dlint.cli.command.Command;
import dev.dlint.cli.command.Environment;
import dev.dlint.cli.command.ExitCode;
import dev.dlint.cli.command.UsageException;
import dev.dlint.cli.files.Discovery;
import dev.dlint.cli.files.DockerfileFinder;
import dev.dlint.cli.files.Input;
import dev.dlint.cli.files.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code dlint check}: finds Dockerfiles, checks them, and reports what it finds. */
public final class CheckCommand implements Command {
    private static final long MILLIS_PER_DAY = 86_400_000;
    private static final int MAX_NAMED_TEMPLATES = 3;

    private final RuleCatalog catalog;

    public CheckCommand(RuleCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public ExitCode run(List<String> commandLine, Environment environment) throws IOException {
        Arguments arguments = CheckOptions.TABLE.read(commandLine);
        if (arguments.has("help")) {
            environment.output().write(CheckHelp.text());
            return ExitCode.OK;
        }
        CheckOptions options = CheckOptions.of(arguments);
        Selection selection = selection(options);
        if (options.context() != null && !Files.isDirectory(environment.folder().resolve(options.context()))) {
            throw new UsageException("--context " + options.context() + " is not a folder");
        }
        Discovery found = DockerfileFinder.find(environment.folder(), options.operands());
        if (!options.quiet()) {
            mention(found.templates(), environment);
        }
        Policies policies = new Policies(catalog, selection, options.isolated(), environment.variables());
        FileChecker checker = new FileChecker(options, environment.folder(), environment.input(), policies, today());
        return new CheckRun(options, catalog, environment, named(found, options)).run(checker);
    }

    private Selection selection(CheckOptions options) {
        List<String> problems = new ArrayList<>();
        Selection selection = Selection.of(catalog, options.select(), options.ignore(), problems::add);
        if (!problems.isEmpty()) {
            throw new UsageException(String.join("\n", problems));
        }
        return selection;
    }

    /** Gives standard input the name that the user wants it to have. */
    private static Discovery named(Discovery found, CheckOptions options) {
        String name = options.stdinFilename();
        if (name == null) {
            return found;
        }
        List<Input> inputs = new ArrayList<>();
        for (Input input : found.inputs()) {
            inputs.add(input.path() == null ? new Input(name, null, true) : input);
        }
        return new Discovery(inputs, found.templates(), found.troubles());
    }

    private static void mention(List<String> templates, Environment environment) throws IOException {
        int count = templates.size();
        if (count == 0) {
            return;
        }
        List<String> named = templates.subList(0, Math.min(count, MAX_NAMED_TEMPLATES));
        environment.tell("Skipped " + count + (count == 1 ? " template: " : " templates: ") + String.join(", ", named)
                + (count > MAX_NAMED_TEMPLATES ? " and " + (count - MAX_NAMED_TEMPLATES) + " more" : ""));
    }

    /** Today in UTC, so that it is the same day everywhere, without the cost of loading time zones. */
    private static LocalDate today() {
        return LocalDate.ofEpochDay(System.currentTimeMillis() / MILLIS_PER_DAY);
    }

    /** Tells of something that could not be checked. */
    static void tell(Trouble trouble, Environment environment) throws IOException {
        environment.tell("dlint: " + trouble.file() + ": " + trouble.message());
    }
}
