package dev.dlint.analyzer.model.names;

import dev.dlint.analyzer.model.DockerfileModel;
import dev.dlint.syntax.Heredoc;
import dev.dlint.syntax.Instruction;
import dev.dlint.text.SourceText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds heredocs: the name at the beginning and the line that ends the body. */
final class HeredocNames {
    private HeredocNames() {}

    static List<Name> in(DockerfileModel model) {
        List<Name> found = new ArrayList<>();
        for (Instruction instruction : model.file().instructions()) {
            for (Heredoc heredoc : instruction.header().heredocs()) {
                TextRange given = given(heredoc, model.file().source());
                if (given != null) {
                    found.add(name(heredoc, given, model.file().source()));
                }
            }
        }
        return found;
    }

    /** The name without the quotes around it; null where quotes and escapes stand inside, so that no piece of the text is the name. */
    private static @Nullable TextRange given(Heredoc heredoc, SourceText source) {
        TextRange written = heredoc.name().range();
        String name = heredoc.name().text();
        if (source.slice(written).equals(name)) {
            return written;
        }
        if (written.length() != name.length() + 2) {
            return null;
        }
        TextRange inside = new TextRange(written.start() + 1, written.end() - 1);
        return source.slice(inside).equals(name) ? inside : null;
    }

    private static Name name(Heredoc heredoc, TextRange given, SourceText source) {
        List<Mention> mentions = new ArrayList<>(2);
        mentions.add(new Mention(given, Mention.Role.DEFINITION, given));
        TextRange line = heredoc.terminator();
        if (!line.isEmpty()) {
            int start = line.start();
            while (start < line.end() && source.content().charAt(start) == '\t') {
                start++;
            }
            mentions.add(new Mention(new TextRange(start, line.end()), Mention.Role.USE, given));
        }
        return new Name(Name.Kind.HEREDOC, heredoc.name().text(), mentions);
    }
}
