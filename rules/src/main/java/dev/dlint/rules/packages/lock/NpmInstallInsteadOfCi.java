package dev.dlint.rules.packages.lock;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.image.reference.ImageReference;
import dev.dlint.rules.packages.PackageCalls;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

public final class NpmInstallInsteadOfCi implements Rule.OnCommand {
    private static final Set<String> INSTALL = Set.of("install", "i");
    private static final Set<String> LOCKS = Set.of("package-lock.json", "npm-shrinkwrap.json");
    /** What npm ci has no counterpart for. */
    private static final String[] OTHER = {
        "-g", "--global", "--prefix", "-C", "--no-package-lock", "--package-lock-only", "--no-save"
    };

    private static final Pattern MAJOR = Pattern.compile("\\d+");
    /** The first version of Node.js whose images have an npm with npm ci. */
    private static final int FIRST_WITH_CI = 10;

    @Override
    public void check(Command command, Reporter report) {
        PackageOperation operation = command.packages();
        boolean project = operation != null
                && command.is("npm")
                && INSTALL.contains(command.subcommand())
                && operation.packages().isEmpty();
        if (operation == null || !project || command.hasFlag(OTHER) || command.hasUnknownArguments()) {
            return;
        }
        if (CopiedFiles.before(command.step())
                        .have(LOCKS, report.facts().context().get())
                && knowsCi(command.step().stage())) {
            String message = "Use npm ci, which takes the versions in the lock file as they are";
            Fix fix = Fix.unsafe("Use npm ci", Edit.replace(operation.range(), "ci"));
            report.report(PackageCalls.head(command, operation), message, fix);
        }
    }

    private static boolean knowsCi(@Nullable Stage stage) {
        ImageReference base = stage == null ? null : stage.root().reference();
        if (base == null || !base.familiarName().equals("node")) {
            return true;
        }
        Matcher major = MAJOR.matcher(base.tagOrLatest());
        return !major.lookingAt() || major.group().length() > 2 || Integer.parseInt(major.group()) >= FIRST_WITH_CI;
    }
}
