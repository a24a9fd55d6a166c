package dev.dlint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.dlint.lsp.client.Editor;
import dev.dlint.lsp.client.InProcessServer;
import dev.dlint.lsp.client.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A session begins, goes on whatever comes in, and ends with its client. */
class LifecycleTest {
    @Test
    void tellsItsNameAndVersion() {
        try (InProcessServer server = InProcessServer.start(Editor.able(), TestOptions.OPTIONS)) {
            assertThat(server.initializeResult().getAsJsonObject().get("serverInfo"))
                    .isEqualTo(Json.parse("{name: 'dlint', version: '1.2.3'}"));
        }
    }

    @Test
    void endsWithStatus0AfterShutdownAndExit() {
        InProcessServer server = InProcessServer.start(Editor.able(), TestOptions.OPTIONS);
        server.client().ask("shutdown", JsonNull.INSTANCE);
        server.client().tell("exit", JsonNull.INSTANCE);
        assertThat(server.exitStatus()).isZero();
    }

    @Test
    void endsWithStatus1AfterExitAlone() {
        InProcessServer server = InProcessServer.start(Editor.able(), TestOptions.OPTIONS);
        server.client().tell("exit", JsonNull.INSTANCE);
        assertThat(server.exitStatus()).isEqualTo(1);
    }

    @Test
    void endsWhenTheClientClosesTheConnection() {
        InProcessServer server = InProcessServer.start(Editor.able(), TestOptions.OPTIONS);
        server.client().close();
        assertThat(server.exitStatus()).isEqualTo(1);
    }

    @Test
    void endsWhenTheClientsProcessIsGoneThoughTheConnectionIsOpen() throws IOException {
        Process editor = new ProcessBuilder("sleep", "600").start();
        JsonObject params = Json.object("processId", editor.pid(), "capabilities", Editor.able());
        InProcessServer server = InProcessServer.startWith(params, TestOptions.OPTIONS);
        editor.destroyForcibly();
        assertThat(server.exitStatus()).isEqualTo(1);
    }

    @Test
    void servesAClientWhoseProcessCannotBeSeen() {
        JsonObject params = Json.object("processId", 999_999_999, "capabilities", Editor.able());
        try (InProcessServer server = InProcessServer.startWith(params, TestOptions.OPTIONS)) {
            assertThat(server.capabilities().isJsonObject()).isTrue();
        }
    }

    @Test
    void servesAClientThatSaysNothingOfItself() {
        try (InProcessServer server = InProcessServer.startWith(new JsonObject(), TestOptions.OPTIONS)) {
            assertThat(Json.text(server.capabilities(), "positionEncoding")).isEqualTo("utf-16");
        }
    }

    @Test
    void answersAnUnknownRequestWithAnErrorAndGoesOn() {
        try (InProcessServer server = InProcessServer.start(Editor.able(), TestOptions.OPTIONS)) {
            JsonObject error = server.client().askInVain("textDocument/noSuchThing", new JsonObject());
            assertThat(error.get("code").getAsInt()).isEqualTo(-32601);
            server.client().tell("$/noSuchThing", new JsonObject());
            server.client().tell("workspace/noSuchThing", new JsonObject());
        }
    }

    @Test
    void goesOnAfterWhatIsNoMessage() {
        try (InProcessServer server = InProcessServer.start(Editor.able(), TestOptions.OPTIONS)) {
            server.client().sendBytes("no JSON at all".getBytes(StandardCharsets.UTF_8));
            server.client().sendBytes(new byte[] {(byte) 0xff, 0, (byte) 0xfe});
            server.client().sendBytes("[1, {\"a\": [".getBytes(StandardCharsets.UTF_8));
        }
    }
}
