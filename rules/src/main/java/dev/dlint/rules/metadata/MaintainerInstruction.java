package dev.dlint.rules.metadata;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Token;
import org.jspecify.annotations.Nullable;

public final class MaintainerInstruction implements Rule.OnInstruction {
    /** Characters that mean something inside the quotes of a LABEL. */
    private static final String SPECIAL = "\"\\`$";

    @Override
    public void check(Step step, Reporter report) {
        if (step.instruction() instanceof Instruction.Maintainer maintainer) {
            report.report(maintainer.range(), "MAINTAINER is deprecated; use a label", fix(maintainer));
        }
    }

    private static @Nullable Fix fix(Instruction.Maintainer maintainer) {
        Token name = maintainer.name();
        if (name == null
                || !plain(name.text())
                || !maintainer.header().innerComments().isEmpty()) {
            return null;
        }
        String label = "LABEL org.opencontainers.image.authors=\"" + name.text() + "\"";
        return Fix.unsafe("Replace it by a label", Edit.replace(maintainer.range(), label));
    }

    private static boolean plain(String name) {
        return name.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
    }
}
