package dev.dlint.syntax;

import dev.dlint.text.TextRange;

/**
 * A heredoc of an ADD, COPY or RUN instruction.
 *
 * @param marker the whole word in the instruction, such as {@code <<-"EOF"}
 * @param name the name with its quotes removed, at the place where it is written in the marker
 * @param descriptor the file descriptor written before {@code <<}, or -1
 * @param stripTabs whether it is {@code <<-}, so that leading tabs of each line are dropped
 * @param expand whether the name is unquoted, so that variables are expanded in the body
 * @param body the lines of the body with their line breaks
 * @param terminator the line that ends the body, without line break; empty at the end of the file if it is missing
 * @param content the body as written in the file
 */
public record Heredoc(
        TextRange marker,
        Token name,
        int descriptor,
        boolean stripTabs,
        boolean expand,
        TextRange body,
        TextRange terminator,
        String content) {}
