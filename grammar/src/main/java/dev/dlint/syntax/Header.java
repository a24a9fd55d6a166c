package dev.dlint.syntax;

import dev.dlint.text.MappedText;
import dev.dlint.text.TextRange;
import java.util.List;

/**
 * What every instruction has.
 *
 * @param range from the first character of its line (the keyword, unless a lone escape precedes it) to the end of the last line that belongs to it
 *     (of its heredocs too), without line break
 * @param keyword as typed
 * @param text the logical line from the keyword to its end, continuations and comments taken out
 * @param arguments where the arguments stand after the flags, without surrounding blanks; empty after the last flag if there are none
 * @param flags in order; for a trigger, those behind its own keyword
 * @param heredocs in order; those of a trigger are the trigger's alone
 * @param leadingComments the comments that BuildKit attaches to the instruction: those above it since the instruction before or the last empty comment
 * @param innerComments the comments between its continued lines
 */
public record Header(
        TextRange range,
        Token keyword,
        MappedText text,
        MappedText arguments,
        List<Flag> flags,
        List<Heredoc> heredocs,
        List<Comment> leadingComments,
        List<Comment> innerComments) {
    public Header {
        flags = List.copyOf(flags);
        heredocs = List.copyOf(heredocs);
        leadingComments = List.copyOf(leadingComments);
        innerComments = List.copyOf(innerComments);
    }
}
