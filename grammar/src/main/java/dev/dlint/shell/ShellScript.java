package dev.dlint.shell;

import dev.dlint.text.TextRange;
import java.util.List;

/**
 * The tree of a shell script. There is one for any text.
 *
 * @param body its commands
 * @param comments where its comments are
 * @param complete whether all of it was understood, that is, whether the tree holds no {@link ShellNode.Opaque}
 */
public record ShellScript(ShellNode.Sequence body, List<TextRange> comments, boolean complete) {
    public ShellScript {
        comments = List.copyOf(comments);
    }

    /** The places where the script names variables, roughly in the order of the text. */
    public List<ShellVariable> variables() {
        return ShellVariables.in(body);
    }
}
