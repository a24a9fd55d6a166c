package dev.dlint.rules.instructions;

import dev.dlint.analyzer.model.Step;
import dev.dlint.analyzer.rule.Reporter;
import dev.dlint.analyzer.rule.Rule;
import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.Instruction;
import java.util.List;
import java.util.Locale;
import java.util.Set;

public final class SecretInArgOrEnv implements Rule.OnInstruction {
    private static final Set<String> SECRET = Set.of(
            "apikey", "auth", "credential", "credentials", "key", "password", "pword", "passwd", "secret", "token");
    private static final Set<String> HARMLESS = Set.of("public", "file", "version");

    @Override
    public void check(Step step, Reporter report) {
        if (step.instruction() instanceof Instruction.Arg arg) {
            // BuildKit leaves global ARGs alone: they reach no image unless a stage declares them again.
            if (step.stage() != null) {
                check("ARG", arg.assignments(), report);
            }
        } else if (step.instruction() instanceof Instruction.Env env) {
            check("ENV", env.assignments(), report);
        }
    }

    private static void check(String instruction, List<Assignment> assignments, Reporter report) {
        for (Assignment assignment : assignments) {
            String name = assignment.key().text();
            if (soundsSecret(name)) {
                report.report(
                        assignment.key().range(),
                        "Do not use ARG or ENV instructions for sensitive data (%s \"%s\")"
                                .formatted(instruction, name));
            }
        }
    }

    private static boolean soundsSecret(String name) {
        boolean secret = false;
        for (String word : name.toLowerCase(Locale.ROOT).split("_", -1)) {
            if (HARMLESS.contains(word)) {
                return false;
            }
            secret |= SECRET.contains(word);
        }
        return secret;
    }
}
