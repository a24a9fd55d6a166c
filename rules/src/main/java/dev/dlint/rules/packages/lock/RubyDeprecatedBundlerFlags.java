package dev.dlint.rules.packages.lock;

import dev.dlint.analyzer.finding.Related;
import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.Stage;
import dev.dlint.analyzer.model.command.ProgramFlag;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.image.reference.ImageReference;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

public final class RubyDeprecatedBundlerFlags implements Rule.OnCommand {
    /** What Bundler used to remember from one call to the next. */
    private static final Set<String> REMEMBERED = Set.of(
            "--clean",
            "--deployment",
            "--frozen",
            "--no-prune",
            "--path",
            "--shebang",
            "--system",
            "--with",
            "--without");

    private static final Pattern BEFORE_BUNDLER_2 = Pattern.compile("1\\.|2\\.[0-6](?!\\d)");

    @Override
    public void check(Command command, Reporter report) {
        boolean installs =
                command.is("bundle", "bundler") && command.subcommand().equals("install");
        if (!installs || hasOldBundler(command.step().stage())) {
            return;
        }
        List<ProgramFlag> flags = command.flags().stream()
                .filter(flag -> REMEMBERED.contains(flag.name()))
                .toList();
        if (!flags.isEmpty()) {
            List<Related> others = flags.stream()
                    .skip(1)
                    .map(flag -> new Related(flag.range(), flag.name() + " is a setting as well"))
                    .toList();
            ProgramFlag first = flags.get(0);
            String message = "Use bundle config set " + setting(first) + " instead of " + first.name()
                    + ", which Bundler 4 refuses";
            report.report(first.range(), message, others, null);
        }
    }

    /** Bundler 1 remembers flags for good reason, and has no config set. */
    private static boolean hasOldBundler(@Nullable Stage stage) {
        ImageReference base = stage == null ? null : stage.root().reference();
        return base != null
                && base.familiarName().equals("ruby")
                && BEFORE_BUNDLER_2.matcher(base.tagOrLatest()).lookingAt();
    }

    private static String setting(ProgramFlag flag) {
        String name = flag.name().substring(2).replace('-', '_');
        return name.equals("system") ? "path.system" : name;
    }
}
