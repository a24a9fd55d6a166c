package dev.dlint.rules.instructions;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Token;
import java.util.Locale;

public final class InconsistentInstructionCasing implements Rule.OnFile {
    @Override
    public void check(DockerfileModel file, Reporter report) {
        int lower = 0;
        int upper = 0;
        for (Step step : file.steps()) {
            String keyword = step.instruction().keyword().text();
            if (counts(step)) {
                lower += keyword.equals(keyword.toLowerCase(Locale.ROOT)) ? 1 : 0;
                upper += keyword.equals(keyword.toUpperCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        boolean wantLower = lower > upper;
        for (Step step : file.steps()) {
            if (counts(step)) {
                check(step.instruction().keyword(), wantLower, report);
            }
        }
    }

    private static boolean counts(Step step) {
        return step.stage() != null && !(step.instruction() instanceof Instruction.Unknown);
    }

    private static void check(Token keyword, boolean wantLower, Reporter report) {
        String wanted = wantLower
                ? keyword.text().toLowerCase(Locale.ROOT)
                : keyword.text().toUpperCase(Locale.ROOT);
        if (!keyword.text().equals(wanted)) {
            String message = "Command '%s' should match the case of the command majority (%s)"
                    .formatted(keyword.text(), wantLower ? "lowercase" : "uppercase");
            report.report(keyword.range(), message, Fix.safe("Write " + wanted, Edit.replace(keyword.range(), wanted)));
        }
    }
}
