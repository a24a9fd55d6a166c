package dev.dlint.rules.images;

import dev.dlint.analyzer.model.Dependency;
import dev.dlint.analyzer.model.StageReference;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import java.util.List;

public final class UntrustedRegistry implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        List<String> trusted = report.params().list("registries");
        for (Dependency dependency : step.dependencies()) {
            if (!trusted.isEmpty() && dependency.target() instanceof StageReference.External external) {
                String registry = external.reference().registry();
                if (trusted.stream().noneMatch(pattern -> matches(pattern, registry))) {
                    report.report(dependency.range(), "The registry %s is not trusted".formatted(registry));
                }
            }
        }
    }

    private static boolean matches(String pattern, String registry) {
        if (pattern.equals("*") || pattern.equals(registry)) {
            return true;
        }
        if (pattern.startsWith("*")) {
            return registry.endsWith(pattern.substring(1));
        }
        return pattern.endsWith("*") && registry.startsWith(pattern.substring(0, pattern.length() - 1));
    }
}
