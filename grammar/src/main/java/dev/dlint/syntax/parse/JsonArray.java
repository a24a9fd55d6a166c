package dev.dlint.syntax.parse;

import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.text.MappedText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exec form: arguments that are one JSON array of strings.
 *
 * @param range from the opening to the closing bracket
 * @param strings what the strings say, each at the place between its quotes
 * @param ranges the places between the quotes
 */
record JsonArray(TextRange range, List<Slice> strings, List<TextRange> ranges) {
    /**
     * Reads arguments that may be an exec form. Null if they are anything but a JSON array; an array of other things than
     * strings is a problem, and then also gives null.
     */
    static @Nullable JsonArray read(Slice arguments, ArgumentReader reader, InstructionProblems problems) {
        if (arguments.isEmpty() || arguments.charAt(0) != '[' || arguments.charAt(arguments.length() - 1) != ']') {
            return null;
        }
        InstructionGrammar.JsonContext tree = reader.grammar().json(arguments);
        if (tree == null) {
            return null;
        }
        List<Slice> strings = new ArrayList<>();
        List<TextRange> ranges = new ArrayList<>();
        for (InstructionGrammar.ValueContext value : tree.array().value()) {
            if (value.STRING() == null) {
                Slice place = arguments.sub(
                        value.getStart().getStartIndex(), value.getStop().getStopIndex() + 1);
                problems.line(
                        Kind.ARGUMENTS,
                        "when using JSON array syntax, arrays must be comprised of strings only",
                        place.range());
                return null;
            }
            Slice quoted = Grammar.slice(arguments, value.STRING().getSymbol());
            Slice content = quoted.sub(1, quoted.length() - 1);
            strings.add(decode(content));
            ranges.add(content.range());
        }
        return new JsonArray(arguments.range(), strings, ranges);
    }

    private static Slice decode(Slice content) {
        int backslash = content.indexOf('\\');
        if (backslash < 0) {
            return content;
        }
        MappedText.Builder builder = new MappedText.Builder();
        int from = 0;
        for (int at = backslash; at < content.length(); at++) {
            if (content.charAt(at) == '\\') {
                append(builder, content, from, at);
                char escaped = content.charAt(at + 1);
                int place = content.base().sourceOffset(content.start() + at);
                builder.append(String.valueOf(decode(escaped, content, at)), place);
                at += escaped == 'u' ? 5 : 1;
                from = at + 1;
            }
        }
        append(builder, content, from, content.length());
        return Slice.of(builder.build(content.range().start()));
    }

    private static char decode(char escaped, Slice content, int at) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(content.sub(at + 2, at + 6).text(), 16);
            default -> escaped;
        };
    }

    private static void append(MappedText.Builder builder, Slice content, int from, int to) {
        builder.append(content.base(), content.start() + from, content.start() + to);
    }
}
