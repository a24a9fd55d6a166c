package dev.dlint.rules.packages.flag;

import dev.dlint.analyzer.model.Command;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.command.ProgramFlag;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.packages.AptOptions;
import dev.dlint.rules.packages.ManagerConfiguration;
import java.util.List;

public final class AptGetWithoutYes implements Rule.OnFile {
    private static final ManagerConfiguration ASSUME_YES =
            ManagerConfiguration.in("apt.conf").with("assume-yes");
    private static final List<String> PROGRAMS = List.of("apt-get", "apt", "aptitude");
    private static final String[] ANSWERS = {
        "-y", "--yes", "--assume-yes", "--assume-no", "--force-yes", "-s", "--simulate", "--dry-run", "--print-uris"
    };

    @Override
    public void check(DockerfileModel file, Reporter report) {
        ASSUME_YES.whileUnset(file, command -> {
            if (!isQuietTwice(command) && !AptOptions.has(command, "assume-yes", "quiet")) {
                MissingYes.report(command, report, PROGRAMS, ANSWERS);
            }
        });
    }

    /** apt takes {@code -qq} for a yes. */
    private static boolean isQuietTwice(Command command) {
        int level = 0;
        for (ProgramFlag flag : command.flags()) {
            boolean quiet = flag.name().equals("-q") || flag.name().equals("--quiet");
            boolean set = flag.argument().text().matches("(-q|--quiet)=\\d+");
            level += set ? 2 : quiet ? 1 : 0;
        }
        return level >= 2;
    }
}
