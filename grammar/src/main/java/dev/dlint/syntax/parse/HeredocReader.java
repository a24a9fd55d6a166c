package dev.dlint.syntax.parse;

import dev.dlint.syntax.Heredoc;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.syntax.Token;
import dev.dlint.text.MappedText;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the heredocs of an instruction and reads their bodies.
 *
 * <p>BuildKit takes all that follows an unterminated heredoc for its body, and refuses the file. Here the body then ends before
 * the first line that looks like an instruction: a keyword in the first column, in capitals if the keyword of the heredoc's own
 * instruction is, and a blank. So the rest of the file keeps its meaning while somebody is still typing. Comments and blank
 * lines in front of that line belong to what follows, not to the body.
 */
final class HeredocReader {
    private final PhysicalLines lines;
    private final String content;
    private final ArgumentReader reader;
    private final HeredocTerminators terminators;

    HeredocReader(PhysicalLines lines, String content, ArgumentReader reader) {
        this.lines = lines;
        this.content = content;
        this.reader = reader;
        this.terminators = new HeredocTerminators(lines, content);
    }

    /** Reads the bodies that follow the instruction, whose last line is the current one. */
    List<HeredocText> read(LineCut cut, InstructionProblems problems) {
        Keyword keyword = cut.line().contains("<<") ? keywordWithHeredocs(cut) : null;
        if (keyword == null) {
            return List.of();
        }
        List<HeredocText> heredocs = new ArrayList<>();
        boolean open = false;
        int end = lines.end();
        for (HeredocLexer.RawWord word : HeredocLexer.words(cut.line(), true, true)) {
            HeredocMarker marker = word.text().contains("<<") ? HeredocMarker.parse(word.asSlice()) : null;
            if (marker == null) {
                continue;
            }
            Opening opening = new Opening(keyword, marker, word.slice().range());
            if (!open && terminators.follows(marker)) {
                heredocs.add(readBody(opening));
            } else {
                problems.line(Kind.HEREDOC, "unterminated heredoc", opening.place());
                TextRange body = open
                        ? TextRange.at(end)
                        : openBody(end, isCapitals(cut.keyword().text()));
                heredocs.add(heredoc(opening, body, TextRange.at(body.end())));
                open = true;
            }
            end = heredocs.get(heredocs.size() - 1).heredoc().terminator().end();
        }
        return heredocs;
    }

    /** The word that announces a heredoc, and the instruction in which it stands. */
    private record Opening(Keyword keyword, HeredocMarker marker, TextRange place) {}

    /** The instruction that may have heredocs, which may be a trigger; null if there is none. */
    private @Nullable Keyword keywordWithHeredocs(LineCut cut) {
        Keyword keyword = Keyword.of(cut.keyword().text());
        LineCut own = cut;
        if (keyword == Keyword.ONBUILD) {
            own = LineCut.of(cut.arguments(), reader);
            keyword = Keyword.of(own.keyword().text());
        }
        boolean takes = keyword != null
                && keyword.takesHeredocs()
                && JsonArray.read(own.arguments(), reader, new InstructionProblems()) == null;
        return takes ? keyword : null;
    }

    private HeredocText readBody(Opening opening) {
        int start = lines.next();
        do {
            lines.advance();
        } while (!terminators.isTerminator(opening.marker()));
        TextRange terminator = new TextRange(lines.start(), lines.end());
        return heredoc(opening, new TextRange(start, lines.start()), terminator);
    }

    /** The body of a heredoc without terminator, empty at {@code before} if there is none. */
    private TextRange openBody(int before, boolean capitals) {
        int start = lines.next();
        int end = before;
        int next = start;
        while (lines.advance() && !looksLikeInstruction(capitals)) {
            int character = lines.firstCharacter();
            if (character < lines.end() && content.charAt(character) != '#') {
                end = lines.end();
                next = lines.next();
            }
        }
        lines.goBackTo(next);
        return end == before ? TextRange.at(before) : new TextRange(start, end);
    }

    private boolean looksLikeInstruction(boolean capitals) {
        int at = lines.start();
        while (at < lines.end() && Character.isLetter(content.charAt(at))) {
            at++;
        }
        if (at == lines.end() || !GoText.isBlank(content.charAt(at))) {
            return false;
        }
        String word = content.substring(lines.start(), at);
        return Keyword.of(word) != null && (!capitals || isCapitals(word));
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private HeredocText heredoc(Opening opening, TextRange body, TextRange terminator) {
        HeredocMarker marker = opening.marker();
        boolean expanded = marker.expand() && opening.keyword() != Keyword.RUN;
        ParsedWord word = expanded ? reader.body(body(marker, body)) : null;
        Heredoc heredoc = new Heredoc(
                opening.place(),
                new Token(marker.written().range(), marker.name()),
                marker.descriptor(),
                marker.stripTabs(),
                marker.expand(),
                body,
                terminator,
                content.substring(body.start(), body.end()),
                word == null ? null : word.word());
        return new HeredocText(heredoc, word == null ? null : word.problem());
    }

    /** The body as the file that it becomes. */
    private Slice body(HeredocMarker marker, TextRange body) {
        MappedText.Builder builder = new MappedText.Builder();
        int at = body.start();
        while (at < body.end()) {
            while (marker.stripTabs() && at < body.end() && content.charAt(at) == '\t') {
                at++;
            }
            int lineFeed = marker.stripTabs() ? content.indexOf('\n', at) : -1;
            int end = lineFeed < 0 ? body.end() : Math.min(body.end(), lineFeed + 1);
            builder.append(content, at, end, at);
            at = end;
        }
        return Slice.of(builder.build(body.start()));
    }
}
