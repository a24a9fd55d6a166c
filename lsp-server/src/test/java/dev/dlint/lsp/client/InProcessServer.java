package dev.dlint.lsp.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.dlint.lsp.LanguageServerMain;
import dev.dlint.lsp.ServerOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A server that runs in the test's process, with a client that speaks to it over streams. */
public final class InProcessServer implements AutoCloseable {
    public static final String URI = "file:///work/Dockerfile";

    private final CompletableFuture<Integer> exitStatus = new CompletableFuture<>();
    private final TestClient client;
    private final JsonElement initializeResult;
    private int version = 1;

    private InProcessServer(JsonObject initializeParams, ServerOptions options) {
        Pipe toServer = new Pipe();
        Pipe fromServer = new Pipe();
        Thread server = new Thread(
                () -> exitStatus.complete(LanguageServerMain.run(toServer.input(), fromServer.output(), options)),
                "test-server");
        server.setDaemon(true);
        server.start();
        client = new TestClient(fromServer.input(), toServer.output());
        initializeResult = client.ask("initialize", initializeParams);
        client.tell("initialized", new JsonObject());
    }

    /** A server whose client says of itself what {@link Editor} has. */
    public static InProcessServer start(JsonObject capabilities, ServerOptions options) {
        JsonObject params = Json.object("processId", null, "rootUri", null, "capabilities", capabilities);
        return new InProcessServer(params, options);
    }

    /** A server that is initialized with just these parameters. */
    public static InProcessServer startWith(JsonObject initializeParams, ServerOptions options) {
        return new InProcessServer(initializeParams, options);
    }

    public TestClient client() {
        return client;
    }

    public JsonElement capabilities() {
        return Json.at(initializeResult, "capabilities");
    }

    public JsonElement initializeResult() {
        return initializeResult;
    }

    /** Opens a Dockerfile. */
    public void open(String text) {
        open(URI, "dockerfile", text);
    }

    public void open(String uri, String languageId, String text) {
        client.tell(
                "textDocument/didOpen",
                Json.object(
                        "textDocument",
                        Json.object("uri", uri, "languageId", languageId, "version", version, "text", text)));
    }

    /** Changes the Dockerfile, one event for all changes; gives the version that it has then. */
    public int change(JsonObject... changes) {
        version++;
        client.tell(
                "textDocument/didChange",
                Json.object(
                        "textDocument",
                        Json.object("uri", URI, "version", version),
                        "contentChanges",
                        List.of(changes)));
        return version;
    }

    /** Asks about the Dockerfile, with more parameters by name and value. */
    public JsonElement ask(String method, @Nullable Object... moreParams) {
        return client.ask(method, params(moreParams));
    }

    /** The parameters of a question about the Dockerfile. */
    public static JsonObject params(@Nullable Object... more) {
        JsonObject params = Json.object(more);
        params.add("textDocument", Json.object("uri", URI));
        return params;
    }

    /** Waits for the end of the server and gives its exit status. */
    public int exitStatus() {
        try {
            return exitStatus.get(120, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException e) {
            throw new AssertionError("the server goes on", e);
        }
    }

    @Override
    public void close() {
        client.ask("shutdown", JsonNull.INSTANCE);
        client.tell("exit", JsonNull.INSTANCE);
        exitStatus();
        client.close();
    }
}
