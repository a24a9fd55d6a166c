package dev.dlint.syntax.parse;

import dev.dlint.syntax.Word;
import dev.dlint.text.MappedText;

/** Reads the body of a heredoc as the word that it is when its variables are expanded. */
public final class HeredocBody {
    private HeredocBody() {}

    /** The word; a body in which braces nest too deep is taken as it stands. */
    public static Word parse(MappedText body) {
        Slice slice = Slice.of(body);
        boolean plain = slice.indexOf('$') < 0 && slice.indexOf('\\') < 0;
        InstructionGrammar.WordContext tree = plain ? null : Grammar.ofThread().body(slice);
        return tree == null
                ? ArgumentReader.literal(slice)
                : new WordBuilder(slice).build(tree).word();
    }
}
