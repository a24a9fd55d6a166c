package dev.dlint.analyzer.model;

import dev.dlint.shell.ShellPart;
import dev.dlint.shell.ShellWord;
import dev.dlint.text.MappedText;
import dev.dlint.text.TextRange;
import java.util.List;

/** Finds parts of a mapped text by their places in the file. */
final class Mapping {
    private Mapping() {}

    /** The index of the first character that stands at {@code offset} of the file or after it; the length if none does. */
    static int index(MappedText text, int offset) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.sourceOffset(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The part of a text that stands in a range of the file. */
    static MappedText part(MappedText text, TextRange range) {
        return text.sub(index(text, range.start()), index(text, range.end()));
    }

    /** The value of a word of a script once the shell has taken its quotes away; expansions stand as they are written. */
    static MappedText unquoted(MappedText script, ShellWord word) {
        MappedText.Builder builder = new MappedText.Builder();
        append(script, word.parts(), false, builder);
        return builder.build(word.range().start());
    }

    private static void append(MappedText script, List<ShellPart> parts, boolean quoted, MappedText.Builder builder) {
        for (ShellPart part : parts) {
            if (part instanceof ShellPart.DoubleQuoted inner) {
                append(script, inner.parts(), true, builder);
            } else if (part instanceof ShellPart.Literal literal) {
                appendLiteral(part(script, literal.range()), quoted, builder);
            } else if (part instanceof ShellPart.SingleQuoted inner) {
                appendSingleQuoted(script, inner, builder);
            } else {
                append(part(script, part.range()), builder);
            }
        }
    }

    private static void append(MappedText text, MappedText.Builder builder) {
        appendSlice(text, 0, text.length(), builder);
    }

    private static void appendSlice(MappedText text, int start, int end, MappedText.Builder builder) {
        for (int at = start; at < end; at++) {
            builder.append(text.text().substring(at, at + 1), text.sourceOffset(at));
        }
    }

    private static void appendLiteral(MappedText text, boolean quoted, MappedText.Builder builder) {
        int from = 0;
        for (int at = 0; at + 1 < text.length(); at++) {
            char next = text.text().charAt(at + 1);
            boolean escape = text.text().charAt(at) == '\\' && (!quoted || "$`\"\\\n".indexOf(next) >= 0);
            if (escape) {
                appendSlice(text, from, at, builder);
                from = at + 1;
                at++;
            }
        }
        appendSlice(text, from, text.length(), builder);
    }

    private static void appendSingleQuoted(
            MappedText script, ShellPart.SingleQuoted quoted, MappedText.Builder builder) {
        MappedText text = part(script, quoted.range());
        int start = text.text().startsWith("$") ? 2 : 1;
        String inside = text.text().substring(Math.min(start, text.length()), Math.max(start, text.length() - 1));
        if (inside.equals(quoted.value())) {
            appendSlice(text, start, start + inside.length(), builder);
        } else {
            builder.append(quoted.value(), quoted.range().start() + start);
        }
    }
}
