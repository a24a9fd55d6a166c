package dev.dlint.image.daemon;

import dev.dlint.image.ImageException;
import dev.dlint.image.registry.Trust;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** An engine that listens on a port. */
final class ServerConnection implements EngineConnection {
    private final HttpClient client;
    private final URI base;
    private final Duration timeout;

    ServerConnection(EngineAddress.Server server, Duration timeout) throws ImageException {
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(timeout);
        Path certificates = server.certificates();
        if (certificates != null) {
            builder.sslContext(Trust.context(List.of(certificates.resolve("ca.pem")), ClientKeys.in(certificates)));
        }
        this.client = builder.build();
        this.base = URI.create((certificates == null ? "http://" : "https://") + server.host() + ":" + server.port());
        this.timeout = timeout;
    }

    @Override
    public Response get(String path) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(timeout).build();
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            return new Response(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImageException("waiting for the engine was interrupted", e);
        } catch (IOException e) {
            throw new ImageException("the engine at " + base + " cannot be reached: " + e.getMessage(), e);
        }
    }
}
