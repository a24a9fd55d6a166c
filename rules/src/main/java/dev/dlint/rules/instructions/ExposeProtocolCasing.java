package dev.dlint.rules.instructions;

import dev.dlint.analyzer.fix.Edit;
import dev.dlint.analyzer.fix.Fix;
import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Word;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

public final class ExposeProtocolCasing implements Rule.OnInstruction {
    @Override
    public void check(Step step, Reporter report) {
        if (step.instruction() instanceof Instruction.Expose expose) {
            for (Word port : expose.ports()) {
                check(port, step.expand(port).value().text(), report);
            }
        }
    }

    private static void check(Word port, @Nullable String value, Reporter report) {
        String protocol = value == null || value.indexOf('/') < 0 ? "" : value.substring(value.indexOf('/'));
        String lower = protocol.toLowerCase(Locale.ROOT);
        if (value != null && !protocol.equals(lower)) {
            Fix fix = value.equals(port.text())
                    ? Fix.safe(
                            "Write the protocol in lower case",
                            Edit.replace(port.range(), value.toLowerCase(Locale.ROOT)))
                    : null;
            report.report(
                    port.range(),
                    "Defined protocol '%s' in EXPOSE instruction should be lowercase".formatted(value),
                    fix);
        }
    }
}
