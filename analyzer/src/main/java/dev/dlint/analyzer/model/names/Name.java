package dev.dlint.analyzer.model.names;

import java.util.List;

/**
 * Something that has a name. What a change of the name would have to change together is one name: a variable in a stage,
 * in those built on it and, where a stage takes over a global ARG, in the FROMs; but not another stage's variable of the
 * same name.
 *
 * @param kind what it is
 * @param text the name; in lower case for a stage
 * @param mentions every place where it stands, in the order of the text, at least one
 */
public record Name(Kind kind, String text, List<Mention> mentions) {
    public Name {
        mentions = List.copyOf(mentions);
    }

    /** What has a name. */
    public enum Kind {
        /** An ARG, an ENV, or a variable that only a script knows. */
        VARIABLE,
        STAGE,
        HEREDOC
    }

    /** Whether the file itself gives the name, so that it can be changed. */
    public boolean isDefined() {
        return mentions.stream().anyMatch(mention -> mention.role() == Mention.Role.DEFINITION);
    }
}
