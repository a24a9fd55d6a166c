package dev.dlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dlint.lsp.client.Editor;
import dev.dlint.lsp.client.InProcessServer;
import dev.dlint.lsp.client.Json;
import dev.dlint.lsp.client.Marked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of a project are in force as soon as they change, saved or not, and never wrong ones. */
class ConfigurationTest extends ProtocolTest {
    private static final String DOCKERFILE = "FROM debian:12.5\nMAINTAINER Ada\n";

    private final Path folder;
    private final String dockerfile;
    private final String settings;

    ConfigurationTest(@TempDir Path folder) {
        this.folder = folder;
        dockerfile = folder.resolve("Dockerfile").toUri().toString();
        settings = folder.resolve("dlint.yaml").toUri().toString();
    }

    private void saveSettings(String text) {
        try {
            Files.writeString(folder.resolve("dlint.yaml"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void tellThatFilesChanged() {
        JsonObject change = Json.object("uri", settings, "type", 2);
        server.client().tell("workspace/didChangeWatchedFiles", Json.object("changes", List.of(change)));
    }

    private JsonElement next(String uri) {
        JsonElement sent = server.client().next("textDocument/publishDiagnostics");
        while (!Json.text(sent, "uri").equals(uri)) {
            sent = server.client().next("textDocument/publishDiagnostics");
        }
        return Json.at(sent, "diagnostics");
    }

    @Test
    void onDiskIsReadAndFollowed() {
        saveSettings("rules: {maintainer-instruction: error}\n");
        server.open(dockerfile, "dockerfile", DOCKERFILE);
        assertThat(Json.at(next(dockerfile), "0.severity").getAsInt()).isEqualTo(1);
        saveSettings("rules: {maintainer-instruction: off}\n");
        tellThatFilesChanged();
        assertThat(Json.items(next(dockerfile))).isEmpty();
    }

    @Test
    void isWatchedWhereTheClientCan() {
        JsonElement registration = server.client().next("client/registerCapability");
        assertThat(texts(Json.at(registration, "registrations"), "method"))
                .containsExactly("workspace/didChangeWatchedFiles");
        assertThat(texts(Json.at(registration, "registrations.0.registerOptions.watchers"), "globPattern"))
                .contains("**/*.{yaml,yml}", "**/*.dockerignore");
    }

    @Test
    void inTheEditorIsInForceBeforeItIsSaved() {
        server.open(dockerfile, "dockerfile", DOCKERFILE);
        assertThat(Json.at(next(dockerfile), "0.severity").getAsInt()).isEqualTo(2);
        server.open(settings, "yaml", "rules: {maintainer-instruction: info}\n");
        assertThat(Json.at(next(dockerfile), "0.severity").getAsInt()).isEqualTo(3);
        server.client().tell("textDocument/didClose", Json.object("textDocument", Json.object("uri", settings)));
        assertThat(Json.at(next(dockerfile), "0.severity").getAsInt()).isEqualTo(2);
    }

    @Test
    void thatIsWrongIsMarkedAndTheLastRightOneStays() {
        saveSettings("rules: {maintainer-instruction: info}\n");
        server.open(dockerfile, "dockerfile", DOCKERFILE);
        assertThat(Json.at(next(dockerfile), "0.severity").getAsInt()).isEqualTo(3);

        Marked wrong = Marked.of("rules:\n  ⟦maintainer-instructoin⟧: error\n");
        server.open(settings, "yaml", wrong.text());
        assertThat(each(next(settings), "range")).containsExactly(wrong.range(0));
        JsonElement message = server.client().next("window/showMessage");
        assertThat(Json.text(message, "message")).contains("goes on with the settings it had", "dlint.yaml:2");

        server.client()
                .tell(
                        "textDocument/didChange",
                        Json.object(
                                "textDocument",
                                Json.object("uri", dockerfile, "version", 2),
                                "contentChanges",
                                List.of(Json.object("text", DOCKERFILE + "\n"))));
        assertThat(Json.at(next(dockerfile), "0.severity").getAsInt()).isEqualTo(3);
    }

    @Test
    void thatIsWrongIsMarkedEvenWhereItIsNotOpen() {
        saveSettings("ruels: {}\n");
        server.open(dockerfile, "dockerfile", DOCKERFILE);
        assertThat(Json.text(next(settings), "0.message")).contains("ruels");
        saveSettings("rules: {}\n");
        tellThatFilesChanged();
        assertThat(Json.items(next(settings))).isEmpty();
    }

    @Test
    void leavesOutFilesThatItExcludes() {
        saveSettings("exclude: [Dockerfile]\n");
        server.open(dockerfile, "dockerfile", DOCKERFILE);
        assertThat(Json.items(next(dockerfile))).isEmpty();
    }

    @Test
    void isAskedForAgainByAClientThatPulls() {
        try (InProcessServer pulling = InProcessServer.start(Editor.pulling(), TestOptions.OPTIONS)) {
            pulling.client().tell("workspace/didChangeConfiguration", Json.object("settings", null));
            pulling.client().next("workspace/diagnostic/refresh");
        }
    }
}
