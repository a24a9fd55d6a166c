package dev.dlint.cli.check;

import dev.dlint.analyzer.config.ConfigException;
import dev.dlint.analyzer.engine.Analyzer;
import dev.dlint.analyzer.finding.Finding;
import dev.dlint.analyzer.finding.Severity;
import dev.dlint.analyzer.fix.FixApplier;
import dev.dlint.analyzer.fix.FixResult;
import dev.dlint.analyzer.rule.Facts;
import dev.dlint.cli.files.AtomicFile;
import dev.dlint.cli.files.BuildContexts;
import dev.dlint.cli.files.Input;
import dev.dlint.cli.files.TextReader;
import dev.dlint.cli.files.Trouble;
import dev.dlint.cli.report.CheckedFile;
import dev.dlint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks one file from reading to writing. Several threads may use one. */
final class FileChecker {
    private final CheckOptions options;
    private final Path folder;
    private final InputStream standardInput;
    private final Policies policies;
    private final BuildContexts contexts;
    private final LocalDate today;

    /** @param folder the working directory */
    FileChecker(CheckOptions options, Path folder, InputStream standardInput, Policies policies, LocalDate today) {
        this.options = options;
        this.folder = folder;
        this.standardInput = standardInput;
        this.policies = policies;
        this.contexts = new BuildContexts(options.context() == null ? null : folder.resolve(options.context()));
        this.today = today;
    }

    /** Checks a file; whatever happens, the answer is about that file alone. */
    Outcome check(Input input) {
        try {
            Path place = place(input);
            Path absolute = (place == null ? folder.resolve("-") : place)
                    .toAbsolutePath()
                    .normalize();
            String path = absolute.toString().replace(absolute.getFileSystem().getSeparator(), "/");
            Policies.Policy policy = policies.of(path);
            if (!input.named() && policy.configuration().excludes(path)) {
                return new Outcome.Excluded();
            }
            return new Outcome.Checked(check(input, place, policy));
        } catch (ConfigException e) {
            return failed(input, "not checked, since the configuration is wrong: " + e.getMessage());
        } catch (UncheckedIOException e) {
            return failed(input, "not checked: " + describe(e));
        } catch (IOException e) {
            return failed(input, Trouble.describe(e));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(input, "dlint failed on this file, please report it: " + e);
        }
    }

    private static Outcome failed(Input input, String message) {
        return new Outcome.Failed(new Trouble(input.name(), message));
    }

    private static String describe(UncheckedIOException wrapper) {
        IOException cause = Objects.requireNonNull(wrapper.getCause());
        String reason = Trouble.describe(cause);
        return cause instanceof FileSystemException e && e.getFile() != null ? e.getFile() + ": " + reason : reason;
    }

    /** Where a file lies, or where standard input would lie; null if that is not known. */
    private @Nullable Path place(Input input) {
        if (input.path() != null) {
            return input.path();
        }
        return options.stdinFilename() == null ? null : folder.resolve(options.stdinFilename());
    }

    private CheckedFile check(Input input, @Nullable Path place, Policies.Policy policy) throws IOException {
        TextReader.Text text = input.path() == null ? TextReader.read(standardInput) : TextReader.read(input.path());
        Facts facts = new Facts(input.fileName(), () -> contexts.of(place), today);
        Severity failOn = failOn(policy);
        boolean fixing = options.fixing() != CheckOptions.Fixing.NONE;
        if (fixing && !text.faithful()) {
            throw new IOException("is not valid UTF-8, so it cannot be fixed without damage");
        }
        if (!fixing) {
            SourceText source = SourceText.of(text.content());
            List<Finding> findings = policy.analyzer().analyze(source, facts).findings();
            return new CheckedFile(input.name(), input.path() == null, source, findings, failOn, null);
        }
        FixResult result = fix(text.content(), policy.analyzer(), facts);
        CheckedFile.Repair repair = result.applied().isEmpty()
                ? null
                : new CheckedFile.Repair(
                        text.content(), result.text(), result.applied().size());
        if (repair != null && input.path() != null && options.fixing() == CheckOptions.Fixing.WRITE) {
            AtomicFile.write(input.path(), result.text().getBytes(StandardCharsets.UTF_8));
        }
        List<Finding> findings = new ArrayList<>(result.analysis().findings());
        findings.addAll(result.refused());
        return new CheckedFile(
                input.name(), input.path() == null, result.analysis().file().source(), findings, failOn, repair);
    }

    private FixResult fix(String content, Analyzer analyzer, Facts facts) {
        return new FixApplier(text -> analyzer.analyze(SourceText.of(text), facts), options.unsafeFixes())
                .apply(content);
    }

    private @Nullable Severity failOn(Policies.Policy policy) {
        String name = options.failOn();
        if (name == null) {
            name = policy.configuration().failOn();
        }
        return FailOn.severity(name == null ? FailOn.DEFAULT : name);
    }
}
