package dev.dlint.cli.check;

import dev.dlint.analyzer.rule.RuleCatalog;
import dev.dlint.cli.command.Environment;
import dev.dlint.cli.command.ExitCode;
import dev.dlint.cli.files.Discovery;
import dev.dlint.cli.files.Input;
import dev.dlint.cli.files.ReportFile;
import dev.dlint.cli.files.Trouble;
import dev.dlint.cli.report.CheckedFile;
import dev.dlint.cli.report.Progress;
import dev.dlint.cli.report.Reporter;
import dev.dlint.cli.report.Summary;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** One run over all inputs: shows what becomes of each in their order, and decides the exit code. */
final class CheckRun {
    private final CheckOptions options;
    private final RuleCatalog catalog;
    private final Environment environment;
    private final Discovery found;
    private final Summary summary = new Summary();
    private final @Nullable Progress progress;
    private boolean changes;

    CheckRun(CheckOptions options, RuleCatalog catalog, Environment environment, Discovery found) {
        this.options = options;
        this.catalog = catalog;
        this.environment = environment;
        this.found = found;
        boolean wanted = environment.terminal().error() && !options.quiet();
        progress = wanted ? new Progress(environment.error(), found.inputs().size()) : null;
    }

    ExitCode run(FileChecker checker) throws IOException {
        String output = options.output();
        if (output == null) {
            // a text that is fixed on its way from input to output leaves no room for a report
            Writer report = fixesStandardInput() ? environment.error() : environment.output();
            report(checker, report);
            report.flush();
        } else {
            try (ReportFile file = ReportFile.create(environment.folder().resolve(output))) {
                report(checker, file.writer());
                file.finish();
            }
        }
        return exitCode();
    }

    private void report(FileChecker checker, Writer output) throws IOException {
        Reporter reporter = Reporters.create(options, catalog, environment, output);
        for (Trouble trouble : found.troubles()) {
            show(new Outcome.Failed(trouble), reporter);
        }
        OrderedWork.run(found.inputs(), options.jobs(), checker::check, outcome -> show(outcome, reporter));
        if (progress != null) {
            progress.hide();
        }
        reporter.end(summary);
    }

    private void show(Outcome outcome, Reporter reporter) throws IOException {
        if (outcome instanceof Outcome.Checked checked) {
            CheckedFile file = checked.file();
            summary.add(file);
            changes |= file.repair() != null;
            if (progress != null && !file.findings().isEmpty()) {
                progress.hide();
            }
            reporter.file(file);
            passOn(file);
        } else if (outcome instanceof Outcome.Failed failed) {
            summary.add(failed.trouble());
            if (progress != null) {
                progress.hide();
            }
            CheckCommand.tell(failed.trouble(), environment);
        }
        if (progress != null) {
            progress.advance();
        }
    }

    private boolean fixesStandardInput() {
        return options.fixing() == CheckOptions.Fixing.WRITE
                && options.operands().contains(Input.STANDARD);
    }

    /** What comes from standard input goes to standard output, fixed. */
    private void passOn(CheckedFile file) throws IOException {
        if (fixesStandardInput() && file.standardInput()) {
            environment.output().write(file.source().content());
        }
    }

    private ExitCode exitCode() {
        if (!summary.troubles().isEmpty()) {
            return ExitCode.FAILURE;
        }
        boolean failed = options.fixing() == CheckOptions.Fixing.DIFF ? changes : summary.failed();
        return failed && !options.exitZero() ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
