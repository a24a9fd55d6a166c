package dev.dlint.rules.packages.lock;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.packages.PackageOperation;
import dev.dlint.analyzer.rule.BuildContext;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.packages.PackageCache;
import dev.dlint.rules.packages.PackageCalls;
import java.util.List;

public final class LockFileNotCopied implements Rule.OnCommand {
    @Override
    public void check(Command command, Reporter report) {
        LockedManager manager = LockedManager.of(PackageCache.program(command));
        PackageOperation operation = command.packages();
        boolean project = operation != null
                && operation.installs()
                && operation.packages().isEmpty();
        if (manager == null || !project || command.hasFlag("-g", "--global", "--no-package-lock", "--no-lockfile")) {
            return;
        }
        CopiedFiles copied = CopiedFiles.before(command.step());
        CopiedFiles.Source manifest = copied.named(manager.manifest()::equals);
        if (manifest == null) {
            return;
        }
        for (String lock : manager.locks()) {
            String path = manifest.folder() + lock;
            boolean missing = isInContext(path, report.facts().context().get())
                    && copied.sources().stream().noneMatch(each -> each.path() == null || each.brings(path));
            if (missing) {
                String message =
                        "Copy " + lock + " too, so that " + PackageCalls.name(command) + " takes the versions in it";
                report.report(manifest.word().range(), message);
                return;
            }
        }
    }

    private static boolean isInContext(String path, BuildContext context) {
        List<BuildContext.File> files = context.files();
        return files != null
                && files.stream().anyMatch(file -> file.path().equals(path))
                && !CopiedFiles.mayBeIgnored(path, context);
    }
}
