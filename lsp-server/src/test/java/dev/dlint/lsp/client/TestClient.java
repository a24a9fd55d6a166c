package dev.dlint.lsp.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
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
    private static final long PATIENCE_SECONDS = 30;

    private final Wire wire;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> pending = new ConcurrentHashMap<>();
    private final BlockingQueue<JsonObject> notifications = new LinkedBlockingQueue<>();
    private final BlockingQueue<JsonObject> serverRequests = new LinkedBlockingQueue<>();
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
            serverRequests.add(message);
            wire.send(Json.object("id", message.get("id"), "result", answer(message)));
        } else if (message.has("method")) {
            notifications.add(message);
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

    /** The next notification of a method; others before it are dropped. */
    public JsonElement nextNotification(String method) {
        return next(notifications, method).get("params");
    }

    /** The next request that the server makes; others before it are dropped. */
    public JsonElement nextServerRequest(String method) {
        JsonElement params = next(serverRequests, method).get("params");
        return params == null ? JsonNull.INSTANCE : params;
    }

    private static JsonObject next(BlockingQueue<JsonObject> messages, String method) {
        try {
            while (true) {
                JsonObject message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (message == null) {
                    throw new AssertionError("no " + method);
                }
                if (message.get("method").getAsString().equals(method)) {
                    return message;
                }
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The methods of the notifications that have come and were not asked for. */
    public List<String> waitingNotifications() {
        return notifications.stream()
                .map(message -> message.get("method").getAsString())
                .toList();
    }

    /** Closes the client's end of the connection. */
    @Override
    public void close() {
        wire.close();
    }
}
