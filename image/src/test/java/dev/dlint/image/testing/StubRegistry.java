package dev.dlint.image.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dlint.image.manifest.MediaType;
import dev.dlint.image.reference.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A registry on this machine that answers as told, and remembers what it was asked. */
public final class StubRegistry implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final Map<String, String> types = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = exchange -> false;

    /** Answers instead of the registry, or returns false to let it answer. */
    @FunctionalInterface
    public interface Behaviour {
        boolean answer(HttpExchange exchange) throws IOException;
    }

    /** What was asked. */
    public record Request(
            String method,
            String path,
            @Nullable String authorization,
            @Nullable String range,
            String body) {}

    private StubRegistry(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public static StubRegistry start() {
        try {
            return on(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static StubRegistry on(HttpServer server) {
        return new StubRegistry(server);
    }

    /** Host and port as in a reference. */
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public StubRegistry behaving(Behaviour chosen) {
        behaviour = chosen;
        return this;
    }

    /** Serves an image under {@code app} and a tag. */
    public StubRegistry with(String tag, ImageBuilder image) {
        image.blobs().forEach((digest, blob) -> contents.put("/v2/app/blobs/" + digest, blob));
        manifest(Digest.sha256(image.manifest()).toString(), MediaType.OCI_MANIFEST, image.manifest());
        return manifest(tag, MediaType.OCI_MANIFEST, image.manifest());
    }

    public StubRegistry manifest(String tagOrDigest, MediaType type, byte[] content) {
        contents.put("/v2/app/manifests/" + tagOrDigest, content);
        types.put("/v2/app/manifests/" + tagOrDigest, type.name());
        return this;
    }

    /** Serves these bytes for a blob, right or wrong. */
    public StubRegistry blob(Digest digest, byte[] content) {
        contents.put("/v2/app/blobs/" + digest, content);
        return this;
    }

    public List<Request> requests() {
        return requests;
    }

    public List<String> paths() {
        return requests.stream().map(Request::path).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().equals("/v2/")) {
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            Headers headers = exchange.getRequestHeaders();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    headers.getFirst("Authorization"),
                    headers.getFirst("Range"),
                    body));
            if (!behaviour.answer(exchange)) {
                serve(exchange);
            }
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] content = contents.get(path);
        if (content == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", types.getOrDefault(path, "application/octet-stream"));
        String range = exchange.getRequestHeaders().getFirst("Range");
        int start = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        if (range != null) {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + start + "-" + (content.length - 1) + "/" + content.length);
        }
        exchange.sendResponseHeaders(range == null ? 200 : 206, content.length - start);
        exchange.getResponseBody().write(content, start, content.length - start);
    }

    public static boolean status(HttpExchange exchange, int status, String... headers) throws IOException {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
        }
        exchange.sendResponseHeaders(status, -1);
        return true;
    }

    public static boolean text(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        return true;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
