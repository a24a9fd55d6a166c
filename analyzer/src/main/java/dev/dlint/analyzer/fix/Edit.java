package dev.dlint.analyzer.fix;

import dev.dlint.text.TextRange;

/** The replacement of a range of the text by another text. */
public record Edit(TextRange range, String text) {
    public static Edit insert(int offset, String text) {
        return new Edit(TextRange.at(offset), text);
    }

    public static Edit replace(TextRange range, String text) {
        return new Edit(range, text);
    }

    public static Edit delete(TextRange range) {
        return new Edit(range, "");
    }
}
