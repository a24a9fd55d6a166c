package dev.dlint.lsp.feature.tokens;

import dev.dlint.lsp.document.OpenDockerfile;
import dev.dlint.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Answers for semantic tokens: all, those of a range, or what has changed since the last answer. */
public final class SemanticTokensAnswers {
    private final Map<String, Answer> last = new HashMap<>();
    private int answers;

    private record Answer(String id, List<Integer> data) {}

    /** What the client is told of them. */
    public static SemanticTokensWithRegistrationOptions options() {
        SemanticTokensLegend legend = new SemanticTokensLegend(TokenType.LEGEND, TokenPaint.MODIFIERS);
        return new SemanticTokensWithRegistrationOptions(legend, new SemanticTokensServerFull(true), true);
    }

    public SemanticTokens full(OpenDockerfile file) {
        Answer answer = answer(file);
        return new SemanticTokens(answer.id(), answer.data());
    }

    public SemanticTokens range(OpenDockerfile file, Range range) {
        return new SemanticTokens(data(file, file.positions().textRange(range)));
    }

    /** What to change in the tokens of an earlier answer; all tokens if that answer is not the last. */
    public Either<SemanticTokens, SemanticTokensDelta> delta(OpenDockerfile file, String earlier) {
        Answer before = last.get(file.document().uri());
        Answer now = answer(file);
        if (before == null || !before.id().equals(earlier)) {
            return Either.forLeft(new SemanticTokens(now.id(), now.data()));
        }
        return Either.forRight(new SemanticTokensDelta(edits(before.data(), now.data()), now.id()));
    }

    /** Forgets a document that was closed. */
    public void forget(String uri) {
        last.remove(uri);
    }

    private Answer answer(OpenDockerfile file) {
        TextRange whole = new TextRange(0, file.source().length());
        Answer answer = new Answer(Integer.toString(++answers), data(file, whole));
        last.put(file.document().uri(), answer);
        return answer;
    }

    private static List<Integer> data(OpenDockerfile file, TextRange range) {
        return TokenData.of(DockerfileTokens.of(file), file.source().content(), file.positions(), range);
    }

    /** One edit between what both begin with and what both end with. */
    private static List<SemanticTokensEdit> edits(List<Integer> before, List<Integer> now) {
        int shorter = Math.min(before.size(), now.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        int removed = before.size() - end - start;
        List<Integer> added = List.copyOf(now.subList(start, now.size() - end));
        return removed == 0 && added.isEmpty() ? List.of() : List.of(new SemanticTokensEdit(start, removed, added));
    }
}
