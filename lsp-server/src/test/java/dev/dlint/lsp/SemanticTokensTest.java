package dev.dlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.dlint.lsp.client.Json;
import dev.dlint.lsp.client.Marked;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each piece of a text is, shown here as {@code piece type}. */
class SemanticTokensTest extends ProtocolTest {
    private List<String> tokens(String text) {
        server.open(text);
        return shown(text, numbers(Json.at(server.ask("textDocument/semanticTokens/full"), "data")));
    }

    private static List<Integer> numbers(JsonElement data) {
        return Json.items(data).stream().map(JsonElement::getAsInt).toList();
    }

    private List<String> shown(String text, List<Integer> data) {
        JsonElement legend = Json.at(server.capabilities(), "semanticTokensProvider.legend.tokenTypes");
        String[] lines = text.split("\n", -1);
        List<String> shown = new ArrayList<>();
        int line = 0;
        int character = 0;
        for (int i = 0; i < data.size(); i += 5) {
            character = data.get(i) == 0 ? character + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            String piece = lines[line].substring(character, character + data.get(i + 2));
            String type = Json.text(legend, data.get(i + 3).toString());
            shown.add(piece + " " + type + (data.get(i + 4) == 0 ? "" : "*"));
        }
        return shown;
    }

    @Test
    void areTheWordsOfAnInstruction() {
        assertThat(tokens("FROM --platform=$BUILDPLATFORM ghcr.io/a/b:1.2 AS build\nCOPY --from=build --link /x /y\n"))
                .containsExactly(
                        "FROM keyword",
                        "--platform parameter",
                        "= operator",
                        "$BUILDPLATFORM variable",
                        "ghcr.io/a/b class",
                        ": operator",
                        "1.2 enumMember",
                        "AS keyword",
                        "build namespace*",
                        "COPY keyword",
                        "--from parameter",
                        "= operator",
                        "build namespace",
                        "--link parameter",
                        "/x string",
                        "/y string");
    }

    @Test
    void areDirectivesCommentsAndPairs() {
        assertThat(tokens("# escape=`\n# Text\nARG a=1\nENV b=\"x${a:-y}\"\nMAINTAINER Ada\n"))
                .containsExactly(
                        "# comment",
                        "escape property",
                        "= operator",
                        "` string",
                        "# Text comment",
                        "ARG keyword",
                        "a variable*",
                        "= operator",
                        "1 string",
                        "ENV keyword",
                        "b variable*",
                        "= operator",
                        "\"x string",
                        "${a variable",
                        ":- operator",
                        "y string",
                        "} variable",
                        "\" string",
                        "MAINTAINER keyword*",
                        "Ada string");
    }

    @Test
    void areTheShellInsideRun() {
        assertThat(
                        tokens(
                                "FROM a\nRUN set -e; if [ -n \"$x\" ]; then A=1 make >out 2>&1 && (echo 'hi' | cat); fi # done\n"))
                .containsExactly(
                        "FROM keyword",
                        "a class",
                        "RUN keyword",
                        "set function",
                        "-e parameter",
                        "; operator",
                        "if keyword",
                        "[ function",
                        "-n parameter",
                        "\" string",
                        "$x variable",
                        "\" string",
                        "] string",
                        "; operator",
                        "then keyword",
                        "A variable*",
                        "= operator",
                        "1 string",
                        "make function",
                        "> operator",
                        "out string",
                        ">& operator",
                        "1 string",
                        "&& operator",
                        "( operator",
                        "echo function",
                        "'hi' string",
                        "| operator",
                        "cat function",
                        "); operator",
                        "fi keyword",
                        "# done comment");
    }

    @Test
    void areTheShellInsideAHeredocAndTheVariablesInsideACopiedOne() {
        assertThat(tokens("FROM a\nRUN <<EOF\nmake all\nEOF\nCOPY <<X /x\nis $y\nX\n"))
                .containsSubsequence("<< operator", "EOF macro*", "make function", "all string", "EOF macro")
                .containsSubsequence("<< operator", "X macro*", "/x string", "is string", "$y variable", "X macro");
    }

    @Test
    void areMountsInTheirParts() {
        assertThat(tokens("FROM a\nRUN --mount=type=cache,target=/c,ro true\n"))
                .containsSubsequence(
                        "--mount parameter",
                        "= operator",
                        "type property",
                        "= operator",
                        "cache enumMember",
                        "target property",
                        "= operator",
                        "/c string",
                        "ro property",
                        "true function");
    }

    @Test
    void goOnOverContinuedLinesAndTheCommentsBetween() {
        assertThat(tokens("FROM a\nRUN ma\\\nke \\\n  # why\n  all\n"))
                .endsWith(
                        "RUN keyword",
                        "ma function",
                        "\\ macro",
                        "ke function",
                        "\\ macro",
                        "# why comment",
                        "all string");
    }

    @Test
    void showWhatIsStillBeingTyped() {
        assertThat(tokens("FROM a\nRUN echo \"$x it's\n"))
                .endsWith("RUN keyword", "echo string", "\" string", "$x variable", "it's string");
    }

    @Test
    void canBeAskedForInARange() {
        Marked file = open("FROM a\nUSER b\nUSER c\n");
        JsonElement range = Json.object(
                "start", Json.object("line", 1, "character", 0), "end", Json.object("line", 1, "character", 3));
        List<Integer> data = numbers(Json.at(server.ask("textDocument/semanticTokens/range", "range", range), "data"));
        assertThat(shown(file.text(), data)).containsExactly("USER keyword", "b string");
    }

    @Test
    void canBeAskedForAsWhatHasChanged() {
        server.open("FROM a\nUSER b\nUSER c\n");
        JsonElement full = server.ask("textDocument/semanticTokens/full");
        server.change(Json.object("text", "FROM a\nUSER bb\nARG x\nUSER c\n"));
        JsonElement delta =
                server.ask("textDocument/semanticTokens/full/delta", "previousResultId", Json.text(full, "resultId"));
        List<Integer> patched = new ArrayList<>(numbers(Json.at(full, "data")));
        assertThat(Json.items(Json.at(delta, "edits"))).hasSize(1);
        JsonElement edit = Json.at(delta, "edits.0");
        int start = Json.at(edit, "start").getAsInt();
        patched.subList(start, start + Json.at(edit, "deleteCount").getAsInt()).clear();
        patched.addAll(start, numbers(Json.at(edit, "data")));
        assertThat(shown("FROM a\nUSER bb\nARG x\nUSER c\n", patched))
                .containsExactly(
                        "FROM keyword",
                        "a class",
                        "USER keyword",
                        "bb string",
                        "ARG keyword",
                        "x variable*",
                        "USER keyword",
                        "c string");
    }

    @Test
    void areAllGivenAgainToAClientThatHasOldOnes() {
        server.open("FROM a\n");
        JsonElement delta = server.ask("textDocument/semanticTokens/full/delta", "previousResultId", "gone");
        assertThat(Json.items(Json.at(delta, "data"))).hasSize(10);
    }
}
