package dev.dlint.syntax.parse;

import dev.dlint.syntax.Instruction;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.syntax.Word;
import java.util.ArrayList;
import java.util.List;

/** EXPOSE and VOLUME: lists of words. */
final class ListBuilder {
    private static final String EMPTY_VOLUME = "VOLUME specified can not be an empty string";

    private ListBuilder() {}

    static Instruction.Expose expose(Statement statement) {
        List<Slice> items = statement.reader().items(statement.arguments());
        if (items.isEmpty()) {
            statement.missing("EXPOSE requires at least one argument");
        }
        statement.check(FlagRules.NONE);
        List<Word> ports = new ArrayList<>();
        for (Slice item : items) {
            ports.add(statement.word(item));
        }
        ExposedPorts.check(ports, statement.problems());
        return new Instruction.Expose(statement.header(), ports);
    }

    static Instruction.Volume volume(Statement statement) {
        JsonArray array = statement.json();
        List<Slice> items = array != null ? array.strings() : statement.reader().items(statement.arguments());
        if (items.isEmpty()) {
            statement.missing("VOLUME requires at least one argument");
        }
        statement.check(FlagRules.NONE);
        List<Word> paths = new ArrayList<>();
        for (Slice item : items) {
            if (item.trim().isEmpty()) {
                statement.problems().instruction(Kind.ARGUMENTS, EMPTY_VOLUME, item.range());
            }
            Word path = statement.word(item);
            if ("".equals(path.literal())) {
                statement.problems().dispatch(Kind.ARGUMENTS, EMPTY_VOLUME, path.range());
            }
            paths.add(path);
        }
        return new Instruction.Volume(statement.header(), paths, array != null);
    }
}
