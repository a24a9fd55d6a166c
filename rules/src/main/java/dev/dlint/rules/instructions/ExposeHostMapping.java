package dev.dlint.rules.instructions;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import org.jspecify.annotations.Nullable;

public final class ExposeHostMapping implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        if (step.instruction() instanceof Instruction.Expose expose) {
            for (Word port : expose.ports()) {
                String value = step.expand(port).value().text();
                if (value != null && value.indexOf(':') >= 0) {
                    report.report(
                            port.range(),
                            "EXPOSE instruction should not define an IP address or host-port mapping, found '%s'"
                                    .formatted(value),
                            fix(port, value));
                }
            }
        }
    }

    private static @Nullable Fix fix(Word port, String value) {
        String container = value.substring(value.lastIndexOf(':') + 1);
        return value.equals(port.text()) && !container.isEmpty()
                ? Fix.unsafe("Name the container's port only", Edit.replace(port.range(), container))
                : null;
    }
}
