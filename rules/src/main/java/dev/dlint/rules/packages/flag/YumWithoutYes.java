package dev.dlint.rules.packages.flag;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.rules.packages.ManagerConfiguration;
import java.util.List;

public final class YumWithoutYes implements Rule.OnFile {
    private static final ManagerConfiguration ASSUME_YES =
            ManagerConfiguration.in("yum.conf").with("assumeyes");

    @Override
    public void check(DockerfileModel file, Reporter report) {
        ASSUME_YES.whileUnset(
                file, command -> MissingYes.report(command, report, List.of("yum"), "-y", "--assumeyes", "--assumeno"));
    }
}
