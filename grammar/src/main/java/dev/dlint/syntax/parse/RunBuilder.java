package dev.dlint.syntax.parse;

import dev.dlint.syntax.CommandForm;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.Mount;
import dev.dlint.syntax.SyntaxProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** RUN. */
final class RunBuilder {
    private static final Set<String> NETWORKS = Set.of("default", "none", "host");
    private static final Set<String> SECURITIES = Set.of("sandbox", "insecure");

    private static final String NO_DEVICES =
            "device feature is only supported in Dockerfile frontend 1.14.0-labs or later";

    private RunBuilder() {}

    static Instruction.Run build(Statement statement) {
        statement.check(FlagRules.RUN);
        for (FlagText flag : statement.flags()) {
            if (flag.name().equals("device") && flag.value() != null) {
                DeviceRules.check(flag.value(), statement);
                if (statement.reader().dialect().stable()) {
                    statement
                            .problems()
                            .dispatch(Kind.FLAG, NO_DEVICES, flag.flag().range());
                }
            }
        }
        List<Mount> mounts = new ArrayList<>();
        for (FlagText flag : statement.flags()) {
            if (flag.name().equals("mount") && flag.value() != null) {
                mounts.add(MountReader.read(flag.value(), statement));
            }
        }
        checkValue(statement, "network", NETWORKS, "invalid network mode ", "");
        checkValue(statement, "security", SECURITIES, "security ", " is not valid");
        CommandForm command = statement.command();
        return new Instruction.Run(statement.header(), command, mounts);
    }

    private static void checkValue(Statement statement, String name, Set<String> values, String before, String after) {
        FlagText flag = statement.flag(name);
        if (flag != null
                && flag.value() != null
                && !values.contains(flag.value().text())) {
            String message = before + GoText.quote(flag.value().text()) + after;
            statement.problems().instruction(Kind.FLAG, message, flag.value().range());
        }
    }
}
