package dev.dlint.syntax.parse;

import dev.dlint.syntax.Heredoc;
import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.syntax.Token;
import dev.dlint.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the heredocs of an instruction and reads their bodies.
 *
 * <p>BuildKit takes all that follows an unterminated heredoc for its body, and refuses the file. Here the body then ends before
 * the first line that looks like an instruction: a keyword in the first column, written in capitals like the keyword of the
 * heredoc's own instruction (or in any case, if that is not in capitals), and a blank. So the rest of the file keeps its meaning while somebody is still typing.
 */
final class HeredocReader {
    private final PhysicalLines lines;
    private final String content;
    private final ArgumentReader reader;
    /** Where each line's text stands last in the file; made when a terminator is missing for the first time. */
    private @Nullable Map<String, Integer> lastLines;

    HeredocReader(PhysicalLines lines, String content, ArgumentReader reader) {
        this.lines = lines;
        this.content = content;
        this.reader = reader;
    }

    /** Reads the bodies that follow the instruction, whose last line is the current one. */
    List<Heredoc> read(LineCut cut, InstructionProblems problems) {
        if (!takesHeredocs(cut)) {
            return List.of();
        }
        List<Heredoc> heredocs = new ArrayList<>();
        boolean terminated = true;
        for (HeredocLexer.RawWord word : HeredocLexer.words(cut.line(), true, true)) {
            HeredocMarker marker = word.text().contains("<<") ? HeredocMarker.parse(textOf(word)) : null;
            if (marker != null) {
                TextRange place = word.slice().range();
                terminated = terminated && isTerminated(marker);
                if (!terminated) {
                    problems.line(Kind.HEREDOC, "unterminated heredoc", place);
                }
                heredocs.add(terminated ? readBody(marker, place) : openBody(marker, place, cut.keyword(), heredocs));
            }
        }
        return heredocs;
    }

    private boolean takesHeredocs(LineCut cut) {
        Keyword keyword = Keyword.of(cut.keyword().text());
        if (keyword == Keyword.ONBUILD && !cut.arguments().isEmpty()) {
            LineCut trigger = LineCut.of(cut.arguments(), reader);
            return takesHeredocs(Keyword.of(trigger.keyword().text()), trigger, cut);
        }
        return takesHeredocs(keyword, cut, cut);
    }

    private boolean takesHeredocs(@Nullable Keyword keyword, LineCut cut, LineCut whole) {
        return keyword != null
                && keyword.takesHeredocs()
                && whole.line().contains("<<")
                && JsonArray.read(cut.arguments(), reader, new InstructionProblems()) == null;
    }

    /** The word where it stands; or on its own, where the lexer changed it. */
    private static Slice textOf(HeredocLexer.RawWord word) {
        return word.slice().text().equals(word.text()) ? word.slice() : detached(word);
    }

    private static Slice detached(HeredocLexer.RawWord word) {
        return Slice.of(new dev.dlint.text.MappedText.Builder()
                .append(word.text(), word.slice().range().start())
                .build());
    }

    private boolean isTerminated(HeredocMarker marker) {
        if (lastLines != null) {
            return lastLines.getOrDefault(key(marker.name(), marker.stripTabs()), -1) >= lines.next();
        }
        int from = lines.next();
        boolean found = false;
        while (!found && lines.advance()) {
            found = isTerminator(marker);
        }
        lines.goBackTo(from);
        if (!found) {
            lastLines = lastLines();
        }
        return found;
    }

    private Map<String, Integer> lastLines() {
        Map<String, Integer> last = new HashMap<>();
        PhysicalLines all = new PhysicalLines(content);
        while (all.advance()) {
            String line = content.substring(all.start(), all.end());
            last.put(key(line, false), all.start());
            last.put(key(line, true), all.start());
        }
        return last;
    }

    private static String key(String line, boolean stripTabs) {
        return stripTabs ? "-" + line.substring(leadingTabs(line)) : "=" + line;
    }

    private static int leadingTabs(String line) {
        int tabs = 0;
        while (tabs < line.length() && line.charAt(tabs) == '\t') {
            tabs++;
        }
        return tabs;
    }

    private boolean isTerminator(HeredocMarker marker) {
        int start = lines.start();
        while (marker.stripTabs() && start < lines.end() && content.charAt(start) == '\t') {
            start++;
        }
        return lines.end() - start == marker.name().length() && content.startsWith(marker.name(), start);
    }

    private Heredoc readBody(HeredocMarker marker, TextRange place) {
        int start = lines.next();
        do {
            lines.advance();
        } while (!isTerminator(marker));
        return heredoc(marker, place, new TextRange(start, lines.start()), new TextRange(lines.start(), lines.end()));
    }

    /** The body of a heredoc without terminator; those after the first have none. */
    private Heredoc openBody(HeredocMarker marker, TextRange place, Slice keyword, List<Heredoc> before) {
        int start = lines.next();
        int end = start;
        boolean first =
                before.isEmpty() || !before.get(before.size() - 1).terminator().isEmpty();
        boolean capitals = keyword.text().equals(keyword.text().toUpperCase(Locale.ROOT));
        while (first && lines.advance() && !looksLikeInstruction(capitals)) {
            int character = lines.firstCharacter();
            if (character < lines.end() && content.charAt(character) != '#') {
                end = lines.next();
            }
        }
        lines.goBackTo(end);
        return heredoc(marker, place, new TextRange(start, end), TextRange.at(end));
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
        return Keyword.of(word) != null && (!capitals || word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private Heredoc heredoc(HeredocMarker marker, TextRange place, TextRange body, TextRange terminator) {
        return new Heredoc(
                place,
                new Token(marker.written().range(), marker.name()),
                marker.descriptor(),
                marker.stripTabs(),
                marker.expand(),
                body,
                terminator,
                content.substring(body.start(), body.end()));
    }
}
