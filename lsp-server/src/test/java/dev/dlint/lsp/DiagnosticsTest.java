package dev.dlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dlint.lsp.client.Editor;
import dev.dlint.lsp.client.InProcessServer;
import dev.dlint.lsp.client.Json;
import dev.dlint.lsp.client.Marked;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found in a document reaches the client. */
class DiagnosticsTest extends ProtocolTest {
    private JsonElement next() {
        return server.client().next("textDocument/publishDiagnostics");
    }

    private static JsonObject insert(JsonObject at, String text) {
        return Json.object("range", Json.object("start", at, "end", at), "text", text);
    }

    @Test
    void areSentWhenADocumentIsOpened() {
        Marked file = open("FROM debian:12.5\n⟦MAINTAINER Ada⟧\n");
        JsonElement sent = next();
        assertThat(Json.text(sent, "uri")).isEqualTo(InProcessServer.URI);
        assertThat(Json.at(sent, "version").getAsInt()).isEqualTo(1);
        assertThat(each(Json.at(sent, "diagnostics"), "range")).containsExactly(file.range(0));
        JsonElement diagnostic = Json.at(sent, "diagnostics.0");
        assertThat(Json.text(diagnostic, "source")).isEqualTo("dlint");
        assertThat(Json.text(diagnostic, "code")).isEqualTo("maintainer-instruction");
        assertThat(Json.text(diagnostic, "codeDescription.href"))
                .isEqualTo("https://dlint.example/rules/maintainer-instruction");
        assertThat(Json.at(diagnostic, "severity").getAsInt()).isEqualTo(2);
        assertThat(Json.text(diagnostic, "message")).isEqualTo("MAINTAINER is deprecated; use a label");
    }

    @Test
    void followEachEditWithItsVersion() {
        Marked file = open("FROM debian:12.5\n‸USER a\n");
        assertThat(Json.items(Json.at(next(), "diagnostics"))).isEmpty();
        int version = server.change(insert(file.cursor(), "RUNN x\n"));
        JsonElement sent = next();
        assertThat(Json.at(sent, "version").getAsInt()).isEqualTo(version);
        assertThat(texts(Json.at(sent, "diagnostics"), "code")).containsExactly("unknown-instruction");
    }

    @Test
    void areSentForTheLastOfManyEdits() {
        Marked file = open("FROM debian:12.5\nRUN true\n‸");
        int version = 0;
        for (int i = 0; i < 200; i++) {
            version = server.change(insert(file.cursor(), "x"));
        }
        JsonElement sent = next();
        while (Json.at(sent, "version").getAsInt() < version) {
            sent = next();
        }
        assertThat(Json.at(sent, "diagnostics.0.range.end.character").getAsInt())
                .isEqualTo(200);
    }

    @Test
    void areTakenBackWhenADocumentIsClosed() {
        server.open("FROM debian:12.5\nMAINTAINER Ada\n");
        next();
        server.client()
                .tell("textDocument/didClose", Json.object("textDocument", Json.object("uri", InProcessServer.URI)));
        assertThat(Json.items(Json.at(next(), "diagnostics"))).isEmpty();
    }

    @Test
    void nameOtherPlacesThatMatter() {
        Marked file = open("FROM debian:12.5 AS a\nCMD x\n⟦CMD⟧ [\"y\"]\n");
        List<JsonElement> related = Json.items(Json.at(next(), "diagnostics")).stream()
                .map(diagnostic -> Json.at(diagnostic, "relatedInformation.0"))
                .filter(JsonElement::isJsonObject)
                .toList();
        assertThat(related).hasSize(1);
        assertThat(Json.text(related.get(0), "location.uri")).isEqualTo(InProcessServer.URI);
        assertThat(file.slice(Json.at(related.get(0), "location.range"))).startsWith("CMD");
    }

    @Test
    void haveNothingThatABareClientDoesNotKnow() {
        try (InProcessServer bare = InProcessServer.start(Editor.bare(), TestOptions.OPTIONS)) {
            bare.open("FROM debian:12.5\nCMD x\nCMD [\"y\"]\nMAINTAINER Ada\n");
            JsonElement sent = bare.client().next("textDocument/publishDiagnostics");
            assertThat(sent.getAsJsonObject().keySet()).containsExactlyInAnyOrder("uri", "diagnostics");
            for (JsonElement diagnostic : Json.items(Json.at(sent, "diagnostics"))) {
                assertThat(diagnostic.getAsJsonObject().keySet())
                        .containsExactlyInAnyOrder("range", "severity", "code", "source", "message");
            }
        }
    }

    @Test
    void areNotSentToAClientThatAsksForThem() {
        try (InProcessServer pulling = InProcessServer.start(Editor.pulling(), TestOptions.OPTIONS)) {
            pulling.open("FROM debian:12.5\nMAINTAINER Ada\n");
            JsonElement report = pulling.ask("textDocument/diagnostic");
            assertThat(Json.text(report, "kind")).isEqualTo("full");
            assertThat(texts(Json.at(report, "items"), "code")).containsExactly("maintainer-instruction");
            JsonElement again =
                    pulling.ask("textDocument/diagnostic", "previousResultId", Json.text(report, "resultId"));
            assertThat(Json.text(again, "kind")).isEqualTo("unchanged");
            pulling.change(insert(Json.object("line", 0, "character", 0), "# Thing\n"));
            JsonElement changed =
                    pulling.ask("textDocument/diagnostic", "previousResultId", Json.text(report, "resultId"));
            assertThat(Json.text(changed, "kind")).isEqualTo("full");
            assertThat(pulling.client().hasReceived("textDocument/publishDiagnostics"))
                    .isFalse();
        }
    }

    @Test
    void outliveWhateverBytesComeIn() {
        server.open("\u0000\ufeff\ud800FROM \\\u2028 <<\u0085\n\\\r\r\n`\n${${${");
        assertThat(Json.items(Json.at(next(), "diagnostics"))).isNotEmpty();
    }
}
