package dev.dlint.syntax.parse;

import dev.dlint.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a flag that is a line of comma-separated values.
 *
 * @param fields the values, their quotes removed
 * @param problem what is wrong with the quotes, in the words of Go's {@code encoding/csv}, or null
 */
record CsvFields(List<Slice> fields, @Nullable String problem) {
    static CsvFields read(Slice line, Grammar grammar) {
        if (line.isEmpty()) {
            return new CsvFields(List.of(), "EOF");
        }
        List<Slice> fields = new ArrayList<>();
        String problem = null;
        int at = 0;
        for (InstructionGrammar.FieldContext tree : grammar.fields(line).field()) {
            if (tree.QUOTED_FIELD() != null) {
                fields.add(unquoted(Grammar.slice(line, tree.QUOTED_FIELD().getSymbol())));
            } else {
                fields.add(tree.getChildCount() == 0 ? line.sub(at, at) : Grammar.slice(line, tree.getStart()));
            }
            if (problem == null) {
                problem = problemOf(tree, fields.get(fields.size() - 1));
            }
            // the next field stands behind the comma
            at = tree.getChildCount() == 0 ? at + 1 : tree.getStop().getStopIndex() + 2;
        }
        return new CsvFields(fields, problem);
    }

    private static @Nullable String problemOf(InstructionGrammar.FieldContext tree, Slice field) {
        if (tree.OPEN_FIELD() != null) {
            int lastPair = field.text().lastIndexOf("\"\"");
            int read = lastPair < 1 ? 1 : lastPair + 2;
            return quoteProblem(tree.getStart().getStartIndex() + read);
        }
        if (tree.after != null) {
            return quoteProblem(tree.after.getStartIndex() - 1);
        }
        int bare = tree.QUOTED_FIELD() == null ? field.indexOf('"') : -1;
        return bare < 0 ? null : place(tree.getStart().getStartIndex() + bare) + "bare \" in non-quoted-field";
    }

    private static String quoteProblem(int index) {
        return place(index) + "extraneous or missing \" in quoted-field";
    }

    private static String place(int index) {
        return "parse error on line 1, column " + (index + 1) + ": ";
    }

    private static Slice unquoted(Slice quoted) {
        Slice content = quoted.sub(1, quoted.length() - 1);
        if (content.indexOf('"') < 0) {
            return content;
        }
        MappedText.Builder builder = new MappedText.Builder();
        for (int i = 0; i < content.length(); i++) {
            builder.append(content.base(), content.start() + i, content.start() + i + 1);
            i += content.charAt(i) == '"' ? 1 : 0;
        }
        return Slice.of(builder.build());
    }
}
