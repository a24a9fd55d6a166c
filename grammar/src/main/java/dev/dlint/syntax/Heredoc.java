package dev.dlint.syntax;

import dev.dlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A heredoc of an ADD, COPY or RUN instruction.
 *
 * @param marker the whole word in the instruction, such as {@code <<-"EOF"}
 * @param name the name with its quotes removed, at the place where it is written in the marker, quotes included
 * @param descriptor the file descriptor written before {@code <<}, or -1
 * @param stripTabs whether it is {@code <<-}, so that leading tabs of each line are dropped
 * @param expand whether the name is unquoted, so that variables are expanded in the body
 * @param body the lines of the body with their line breaks, but without the last if the terminator is missing
 * @param terminator the line that ends the body, without line break; empty, at the body's end, if it is missing
 * @param content the body as written in the file
 * @param word the body as a word whose variables BuildKit expands; null if it does not, as in RUN and with a quoted name
 */
public record Heredoc(
        TextRange marker,
        Token name,
        int descriptor,
        boolean stripTabs,
        boolean expand,
        TextRange body,
        TextRange terminator,
        String content,
        @Nullable Word word) {}
