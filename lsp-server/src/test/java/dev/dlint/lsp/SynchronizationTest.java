package dev.dlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.dlint.lsp.client.Editor;
import dev.dlint.lsp.client.InProcessServer;
import dev.dlint.lsp.client.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The server's text follows the client's edits; the outline shows what it has. */
class SynchronizationTest extends ProtocolTest {
    private List<String> outline() {
        return texts(server.ask("textDocument/documentSymbol"), "detail");
    }

    private static JsonObject change(int startLine, int start, int endLine, int end, String text) {
        JsonObject range = Json.object(
                "start", Json.object("line", startLine, "character", start),
                "end", Json.object("line", endLine, "character", end));
        return Json.object("range", range, "text", text);
    }

    @Test
    void anEditReplacesItsRange() {
        server.open("FROM alpine\nRUN a\n");
        server.change(change(0, 5, 0, 11, "debian"));
        assertThat(outline()).containsExactly("FROM debian");
    }

    @Test
    void eachEditOfAnEventCountsInTheTextThatTheOneBeforeItLeft() {
        server.open("FROM alpine\n");
        server.change(change(0, 0, 0, 0, "# one\n"), change(1, 5, 1, 11, "scratch"), change(1, 12, 1, 12, " AS x"));
        assertThat(outline()).containsExactly("FROM scratch AS x");
    }

    @Test
    void anEditWithoutARangeReplacesTheText() {
        server.open("FROM alpine\n");
        server.change(Json.object("text", "FROM busybox\n"));
        assertThat(outline()).containsExactly("FROM busybox");
    }

    @Test
    void anEditMayJoinAndSplitLinesThatEndInCarriageReturnAndLineFeed() {
        server.open("FROM alpine\r\nRUN \\\r\n a\r\nUSER b\r\n");
        server.change(change(2, 2, 3, 0, " "));
        assertThat(texts(Json.at(server.ask("textDocument/documentSymbol"), "0.children"), "detail"))
                .containsExactly("a USER b");
    }

    @Test
    void anEditBeyondTheTextIsMadeAtItsEnd() {
        server.open("FROM alpine");
        server.change(change(7, 3, 9, 9, " AS late"));
        assertThat(outline()).containsExactly("FROM alpine AS late");
    }

    @Test
    void positionsCountUtf16UnitsUnlessNegotiated() {
        server.open("FROM alpine AS a\nLABEL a=\"\ud83d\ude00\" b=c\n");
        server.change(change(1, 13, 1, 16, "d=e"));
        assertThat(texts(Json.at(server.ask("textDocument/documentSymbol"), "0.children"), "detail"))
                .containsExactly("a=\"\ud83d\ude00\" d=e");
    }

    @Test
    void positionsCountBytesForAClientThatPrefersThem() {
        try (InProcessServer bytes = InProcessServer.start(Editor.countingBytes(), TestOptions.OPTIONS)) {
            assertThat(Json.text(bytes.capabilities(), "positionEncoding")).isEqualTo("utf-8");
            bytes.open("FROM alpine AS a\nLABEL a=\"\ud83d\ude00\" b=c\n");
            bytes.change(change(1, 15, 1, 18, "d=e"));
            assertThat(texts(Json.at(bytes.ask("textDocument/documentSymbol"), "0.children"), "detail"))
                    .containsExactly("a=\"\ud83d\ude00\" d=e");
        }
    }

    @Test
    void aQuestionIsAnsweredForTheTextThatItsAskerSaw() {
        server.open("FROM alpine\n");
        for (int i = 0; i < 50; i++) {
            server.change(change(0, 0, 0, 0, "#\n"));
            assertThat(Json.at(server.ask("textDocument/documentSymbol"), "0.range.start.line")
                            .getAsInt())
                    .isEqualTo(i + 1);
        }
    }

    @Test
    void aDocumentThatIsNotOpenHasNoAnswers() {
        assertThat(server.ask("textDocument/documentSymbol").getAsJsonArray()).isEmpty();
        server.open("FROM alpine\n");
        server.client()
                .tell("textDocument/didClose", Json.object("textDocument", Json.object("uri", InProcessServer.URI)));
        assertThat(server.ask("textDocument/documentSymbol").getAsJsonArray()).isEmpty();
    }

    @Test
    void anUntitledFileIsADockerfileByItsLanguage() {
        server.open("untitled:Untitled-1", "dockerfile", "FROM alpine\n");
        JsonObject params = Json.object("textDocument", Json.object("uri", "untitled:Untitled-1"));
        assertThat(texts(server.client().ask("textDocument/documentSymbol", params), "detail"))
                .containsExactly("FROM alpine");
    }

    @Test
    void aFileOfAnotherLanguageHasNoAnswers() {
        server.open("file:///home/notes.txt", "plaintext", "FROM alpine\n");
        JsonObject params = Json.object("textDocument", Json.object("uri", "file:///home/notes.txt"));
        assertThat(server.client().ask("textDocument/documentSymbol", params).getAsJsonArray())
                .isEmpty();
    }
}
