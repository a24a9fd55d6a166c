package dev.dlint.rules.packages.flag;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.packages.ManagerConfiguration;
import java.util.List;

public final class DnfWithoutYes implements Rule.OnFile {
    private static final List<String> PROGRAMS = List.of("dnf", "dnf5", "microdnf", "tdnf");
    private static final ManagerConfiguration ASSUME_YES =
            ManagerConfiguration.in("dnf.conf").with("assumeyes");

    @Override
    public void check(DockerfileModel file, Reporter report) {
        ASSUME_YES.whileUnset(
                file, command -> MissingYes.report(command, report, PROGRAMS, "-y", "--assumeyes", "--assumeno"));
    }
}
