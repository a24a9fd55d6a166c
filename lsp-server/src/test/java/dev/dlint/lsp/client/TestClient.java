package dev.dlint.lsp.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks to a server as an editor does. */
public final class TestClient implements AutoCloseable {
    /** How long to wait for what must come. */
    private static final long PATIENCE_SECONDS = 120;

    private final Wire wire;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> pending = new ConcurrentHashMap<>();
    private final Map<String, BlockingQueue<JsonObject>> received = new ConcurrentHashMap<>();
    private volatile JsonElement settings = JsonNull.INSTANCE;

    public TestClient(InputStream fromServer, OutputStream toServer) {
        wire = new Wire(fromServer, toServer);
        Thread reader = new Thread(this::read, "test-client");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try {
            for (JsonObject message = wire.receive(); message != null; message = wire.receive()) {
                take(message);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pending.values().forEach(answer -> answer.completeExceptionally(new IllegalStateException("server ended")));
        }
    }

    private void take(JsonObject message) {
        if (message.has("method") && message.has("id")) {
            received(message.get("method").getAsString()).add(message);
            wire.send(Json.object("id", message.get("id"), "result", answer(message)));
        } else if (message.has("method")) {
            received(message.get("method").getAsString()).add(message);
        } else {
            CompletableFuture<JsonObject> answer =
                    pending.remove(message.get("id").getAsInt());
            if (answer != null) {
                answer.complete(message);
            }
        }
    }

    private JsonElement answer(JsonObject request) {
        if (request.get("method").getAsString().equals("workspace/configuration")) {
            JsonArray all = new JsonArray();
            Json.items(Json.at(request, "params.items")).forEach(item -> all.add(settings));
            return all;
        }
        return JsonNull.INSTANCE;
    }

    /** Sets what the client answers when the server asks for its settings. */
    public void setSettings(JsonElement answered) {
        settings = answered;
    }

    /** Asks, and waits for the result. */
    public JsonElement ask(String method, JsonElement params) {
        JsonObject answer = await(send(method, params));
        if (answer.has("error")) {
            throw new AssertionError(method + " failed: " + answer.get("error"));
        }
        return answer.has("result") ? answer.get("result") : JsonNull.INSTANCE;
    }

    /** Asks for what must be refused, and gives the error. */
    public JsonObject askInVain(String method, JsonElement params) {
        JsonObject answer = await(send(method, params));
        if (!answer.has("error")) {
            throw new AssertionError(method + " was answered: " + answer);
        }
        return answer.getAsJsonObject("error");
    }

    /** Asks without waiting. */
    public CompletableFuture<JsonObject> send(String method, JsonElement params) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        pending.put(id, answer);
        wire.send(Json.object("id", id, "method", method, "params", params));
        return answer;
    }

    /** The number of the request sent last. */
    public int lastId() {
        return lastId.get();
    }

    /** Waits for an answer, errors included. */
    public static JsonObject await(CompletableFuture<JsonObject> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException e) {
            throw new AssertionError("no answer", e);
        }
    }

    public void tell(String method, JsonElement params) {
        wire.send(Json.object("method", method, "params", params));
    }

    /** Sends bytes as the content of a message. */
    public void sendBytes(byte[] content) {
        wire.sendBytes(content);
    }

    private BlockingQueue<JsonObject> received(String method) {
        return received.computeIfAbsent(method, key -> new LinkedBlockingQueue<>());
    }

    /** The parameters of the next message of a method that the server sends, waiting for it. */
    public JsonElement next(String method) {
        try {
            JsonObject message = received(method).poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no " + method);
            }
            JsonElement params = message.get("params");
            return params == null ? JsonNull.INSTANCE : params;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether a message of a method has come and was not yet asked for. */
    public boolean hasReceived(String method) {
        return !received(method).isEmpty();
    }

    /** Closes the client's end of the connection. */
    @Override
    public void close() {
        wire.close();
    }
}
