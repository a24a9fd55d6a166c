package dev.dlint.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dlint.lsp.client.Editor;
import dev.dlint.lsp.client.InProcessServer;
import dev.dlint.lsp.client.Json;
import dev.dlint.lsp.client.Marked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that asks a server about a Dockerfile, as an able editor unless it says otherwise. */
abstract class ProtocolTest {
    InProcessServer server;

    @BeforeEach
    void startServer() {
        server = InProcessServer.start(capabilities(), TestOptions.OPTIONS);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    JsonObject capabilities() {
        return Editor.able();
    }

    /** Opens a marked Dockerfile and gives the text with its marks. */
    Marked open(String marked) {
        Marked file = Marked.of(marked);
        server.open(file.text());
        return file;
    }

    /** Opens a marked Dockerfile and asks about its cursor. */
    JsonElement askAtCursor(String method, Marked file, @Nullable Object... moreParams) {
        server.open(file.text());
        List<@Nullable Object> params = new ArrayList<>(List.of("position", file.cursor()));
        params.addAll(List.of(moreParams));
        return server.ask(method, params.toArray());
    }

    /** The pieces of the text that a list of ranges covers, the ranges at the same path of each item. */
    static List<String> slices(Marked file, JsonElement items, String path) {
        return Json.items(items).stream()
                .map(item -> file.slice(Json.at(item, path)))
                .toList();
    }

    /** What stands at a path of each item. */
    static List<JsonElement> each(JsonElement items, String path) {
        return Json.items(items).stream().map(item -> Json.at(item, path)).toList();
    }

    /** The texts at a path of each item. */
    static List<String> texts(JsonElement items, String path) {
        return each(items, path).stream().map(JsonElement::getAsString).toList();
    }
}
