package dev.dlint.syntax.parse;

import dev.dlint.syntax.Flag;
import java.util.ArrayList;
import java.util.List;

/**
 * A logical line cut into its parts.
 *
 * @param line from the keyword to the line's end
 * @param keyword what stands before the first blank
 * @param flags what stands between keyword and arguments
 * @param arguments the rest, without surrounding white space
 */
record LineCut(Slice line, Slice keyword, List<FlagText> flags, Slice arguments) {
    static LineCut of(Slice text, ArgumentReader reader) {
        Slice line = text.from(text.length() - trimmedStartLength(text));
        Slice trimmed = line.trim();
        int keywordEnd = 0;
        while (keywordEnd < trimmed.length() && !GoText.isBlank(trimmed.charAt(keywordEnd))) {
            keywordEnd++;
        }
        int rest = keywordEnd;
        while (rest < trimmed.length() && GoText.isBlank(trimmed.charAt(rest))) {
            rest++;
        }
        FlagReader.Result result = new FlagReader(reader).read(trimmed.from(rest));
        return new LineCut(line, trimmed.sub(0, keywordEnd), result.flags(), result.arguments());
    }

    private static int trimmedStartLength(Slice text) {
        int start = 0;
        while (start < text.length() && GoText.isSpace(text.charAt(start))) {
            start++;
        }
        return text.length() - start;
    }

    List<Flag> plainFlags() {
        if (flags.isEmpty()) {
            return List.of();
        }
        List<Flag> plain = new ArrayList<>();
        for (FlagText flag : flags) {
            plain.add(flag.flag());
        }
        return plain;
    }
}
