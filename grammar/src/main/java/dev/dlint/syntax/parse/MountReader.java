package dev.dlint.syntax.parse;

import dev.dlint.syntax.Mount;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/** Reads the value of {@code --mount}, and what is wrong with it whatever its variables say. */
final class MountReader {
    private MountReader() {}

    static Mount read(Slice value, Statement statement) {
        CsvFields csv = CsvFields.read(value, statement.reader().grammar());
        List<MountField> fields = new ArrayList<>();
        List<Mount.Option> options = new ArrayList<>();
        for (Slice slice : csv.fields()) {
            MountField field = MountField.of(slice, statement.reader());
            Word word = field.value() == null ? null : field.value().word();
            fields.add(field);
            options.add(new Mount.Option(slice.range(), field.key().token(), word));
        }
        if (csv.problem() != null) {
            String message = "failed to parse csv mounts: " + csv.problem();
            statement.problems().instruction(Kind.MOUNT, message, value.range());
        } else {
            fields.forEach(field -> checkFrom(field, statement.problems()));
            new MountRules(value, statement.problems()).check(fields);
        }
        return new Mount(value.range(), options);
    }

    /** A stage's name must be certain before anything is built, so {@code from} takes no variables. */
    private static void checkFrom(MountField field, InstructionProblems problems) {
        if (field.value() != null && field.name().equals("from")) {
            Word from = field.value().word();
            int dollar = from.text().indexOf('$');
            if (dollar >= 0 && dollar != from.text().length() - 1) {
                String message = "'from' doesn't support variable expansion, define alias stage instead";
                problems.instruction(Kind.MOUNT, message, from.range());
            }
        }
    }
}
