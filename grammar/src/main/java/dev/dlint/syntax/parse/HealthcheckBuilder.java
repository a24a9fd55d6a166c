package dev.dlint.syntax.parse;

import dev.dlint.syntax.CommandForm;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.SyntaxProblem.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** HEALTHCHECK. */
final class HealthcheckBuilder {
    private final Statement statement;
    private final Slice type;
    private final Slice rest;

    private HealthcheckBuilder(Statement statement) {
        Slice arguments = statement.arguments();
        int end = 0;
        while (end < arguments.length() && !isSpace(arguments, end)) {
            end++;
        }
        int next = end;
        while (next < arguments.length() && isSpace(arguments, next)) {
            next++;
        }
        this.statement = statement;
        this.type = arguments.sub(0, end);
        this.rest = arguments.from(next);
    }

    /** BuildKit reads the type byte by byte. */
    private static boolean isSpace(Slice text, int index) {
        char c = text.charAt(index);
        return GoText.isSpace(c) || GoText.hasSpaceByte(c);
    }

    static Instruction.Healthcheck build(Statement statement) {
        return new HealthcheckBuilder(statement).build();
    }

    private Instruction.Healthcheck build() {
        if (type.isEmpty()) {
            statement.missing("HEALTHCHECK requires at least one argument");
            return new Instruction.Healthcheck(statement.header(), null, null);
        }
        String name = type.text().toUpperCase(Locale.ROOT);
        CommandForm command = command();
        if (name.equals("NONE")) {
            if (hasArguments(command)) {
                statement.problems().instruction(Kind.ARGUMENTS, "HEALTHCHECK NONE takes no arguments", rest.range());
            }
        } else {
            checkCommand(name, command);
        }
        return new Instruction.Healthcheck(statement.header(), type.token(), command);
    }

    private @Nullable CommandForm command() {
        if (rest.isEmpty()) {
            return null;
        }
        JsonArray array = JsonArray.read(rest, statement.reader(), statement.problems());
        return array != null ? Statement.execForm(array) : new CommandForm.ShellForm(rest.range(), rest.mapped());
    }

    private static boolean hasArguments(@Nullable CommandForm command) {
        return command instanceof CommandForm.ExecForm exec ? !exec.arguments().isEmpty() : command != null;
    }

    private void checkCommand(String name, @Nullable CommandForm command) {
        statement.check(FlagRules.HEALTHCHECK);
        if (!name.equals("CMD")) {
            String message = "Unknown type " + GoText.quote(name) + " in HEALTHCHECK (try CMD)";
            statement.problems().instruction(Kind.ARGUMENTS, message, type.range());
        } else if (!hasArguments(command)) {
            statement.problems().instruction(Kind.ARGUMENTS, "Missing command after HEALTHCHECK CMD", type.range());
        }
        for (String flag : new String[] {"interval", "timeout", "start-period", "start-interval"}) {
            checkInterval(statement.flag(flag));
        }
        checkRetries(statement.flag("retries"));
    }

    private void checkInterval(@Nullable FlagText flag) {
        if (flag != null && flag.value() != null) {
            String message = GoDuration.messageFor(flag.value().text(), flag.name());
            if (message != null) {
                statement
                        .problems()
                        .instruction(Kind.FLAG, message, flag.value().range());
            }
        }
    }

    private void checkRetries(@Nullable FlagText flag) {
        if (flag == null || flag.value() == null || flag.value().isEmpty()) {
            return;
        }
        String text = flag.value().text();
        Long number = GoNumber.parse(text);
        String message = null;
        if (number == null) {
            message = "strconv.ParseInt: parsing " + GoText.quote(text) + ": invalid syntax";
        } else if (number.intValue() != number) {
            message = "strconv.ParseInt: parsing " + GoText.quote(text) + ": value out of range";
        } else if (number < 0) {
            message = "--retries cannot be negative (" + number + ")";
        }
        if (message != null) {
            statement.problems().instruction(Kind.FLAG, message, flag.value().range());
        }
    }
}
