package dev.dlint.syntax.parse;

import dev.dlint.syntax.Assignment;
import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.SyntaxProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ENV, LABEL and ARG: keys and values. */
final class PairBuilder {
    /** @param legacy whether it is the one pair of {@code ENV key value} */
    private record Pairs(List<Assignment> assignments, boolean legacy) {}

    private PairBuilder() {}

    static Instruction.Env env(Statement statement) {
        Pairs pairs = pairs(statement, "ENV");
        return new Instruction.Env(statement.header(), pairs.assignments(), pairs.legacy());
    }

    static Instruction.Label label(Statement statement) {
        Pairs pairs = pairs(statement, "LABEL");
        return new Instruction.Label(statement.header(), pairs.assignments(), pairs.legacy());
    }

    private static Pairs pairs(Statement statement, String name) {
        statement.check(FlagRules.NONE);
        List<Slice> words = statement.reader().words(statement.arguments());
        if (words.isEmpty()) {
            statement.missing(name + " requires at least one argument");
            return new Pairs(List.of(), false);
        }
        if (words.get(0).indexOf('=') < 0) {
            return new Pairs(List.of(legacyPair(statement, name)), true);
        }
        List<Assignment> assignments = new ArrayList<>();
        for (Slice word : words) {
            assignments.add(pair(statement, name, word));
        }
        return new Pairs(assignments, false);
    }

    /** {@code ENV key value}: the value is the rest as it stands, whatever it contains. */
    private static Assignment legacyPair(Statement statement, String name) {
        Slice arguments = statement.arguments();
        int keyEnd = 0;
        while (keyEnd < arguments.length() && !GoText.isBlank(arguments.charAt(keyEnd))) {
            keyEnd++;
        }
        int valueStart = keyEnd;
        while (valueStart < arguments.length() && GoText.isBlank(arguments.charAt(valueStart))) {
            valueStart++;
        }
        Slice value = keyEnd == arguments.length() ? null : arguments.from(valueStart);
        if (value == null) {
            statement.problems().line(Kind.ARGUMENTS, name + " must have two arguments", arguments.range());
        }
        return assignment(statement, arguments, arguments.sub(0, keyEnd), value);
    }

    private static Assignment pair(Statement statement, String name, Slice word) {
        int equals = word.indexOf('=');
        if (equals < 0) {
            String message =
                    "Syntax error - can't find = in " + GoText.quote(word.text()) + ". Must be of the form: name=value";
            statement.problems().line(Kind.ARGUMENTS, message, word.range());
            return assignment(statement, word, word, null);
        }
        if (equals == 0) {
            statement.problems().instruction(Kind.ARGUMENTS, name + " names can not be blank", word.range());
        }
        return assignment(statement, word, word.sub(0, equals), word.from(equals + 1));
    }

    private static Assignment assignment(Statement statement, Slice whole, Slice key, @Nullable Slice value) {
        return new Assignment(whole.range(), statement.word(key), value == null ? null : statement.word(value));
    }

    /** ARG: BuildKit ignores flags here, and reads names as they stand. */
    static Instruction.Arg arg(Statement statement) {
        List<Slice> words = statement.reader().words(statement.arguments());
        if (words.isEmpty()) {
            statement.missing("ARG requires at least one argument");
        }
        List<Assignment> assignments = new ArrayList<>();
        for (Slice word : words) {
            int equals = word.indexOf('=');
            if (equals == 0) {
                statement.problems().instruction(Kind.ARGUMENTS, "ARG names can not be blank", word.range());
            }
            Slice key = equals < 0 ? word : word.sub(0, equals);
            assignments.add(new Assignment(
                    word.range(),
                    ArgumentReader.literal(key),
                    equals < 0 ? null : statement.word(word.from(equals + 1))));
        }
        return new Instruction.Arg(statement.header(), assignments);
    }
}
