package dev.dlint.image.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sends requests, again when that may help, and follows redirects without taking credentials along to another server. */
final class HttpTransport {
    private static final int MOST_REDIRECTS = 10;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client;
    private final RetryPolicy retries;
    private final Duration timeout;
    private final Predicate<URI> plainAllowed;

    /** @param plainAllowed to which addresses a request may go without encryption */
    HttpTransport(HttpClient client, RetryPolicy retries, Duration timeout, Predicate<URI> plainAllowed) {
        this.client = client;
        this.retries = retries;
        this.timeout = timeout;
        this.plainAllowed = plainAllowed;
    }

    RetryPolicy retries() {
        return retries;
    }

    /**
     * Gets an address. The caller closes the body.
     *
     * @param authorization sent to this server only
     */
    HttpResponse<InputStream> get(URI uri, Map<String, String> headers, @Nullable String authorization)
            throws IOException {
        URI current = uri;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            boolean trusted = Hosts.isSameOrigin(uri, current);
            HttpResponse<InputStream> response = send(
                    request(current, headers, trusted ? authorization : null).build());
            String location = response.headers().firstValue("Location").orElse("");
            if (!REDIRECTS.contains(response.statusCode()) || location.isEmpty()) {
                return response;
            }
            response.body().close();
            current = target(current, location);
        }
        throw new RegistryException(uri.getHost() + " redirects without end");
    }

    /** The status of one attempt without credentials, -1 when there is no answer in HTTP. */
    int probe(URI uri) throws RegistryException {
        try {
            return client.send(request(uri, Map.of(), null).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (RegistryException e) {
            throw e;
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Posts a form. */
    HttpResponse<InputStream> post(URI uri, String form) throws IOException {
        return send(request(uri, Map.of("Content-Type", "application/x-www-form-urlencoded"), null)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static URI target(URI from, String location) throws RegistryException {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new RegistryException(from.getHost() + " redirects to something that is no address", e);
        }
    }

    private HttpRequest.Builder request(URI uri, Map<String, String> headers, @Nullable String authorization)
            throws RegistryException {
        boolean encrypted = "https".equalsIgnoreCase(uri.getScheme());
        boolean plain = "http".equalsIgnoreCase(uri.getScheme()) && plainAllowed.test(uri);
        if (uri.getHost() == null || !(encrypted || plain)) {
            throw new RegistryException("no request is sent to " + uri.getScheme() + "://" + uri.getAuthority()
                    + " without encryption; allow plain HTTP if you trust the network");
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(timeout).header("User-Agent", "dlint");
        headers.forEach(request::header);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return request;
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        for (int failures = 1; ; failures++) {
            try {
                HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
                if (!RetryPolicy.isTemporary(response.statusCode()) || failures >= retries.attempts()) {
                    return response;
                }
                response.body().close();
                retries.pause(failures, retryAfter(response));
            } catch (IOException e) {
                retryOrThrow(request, failures, e);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    private void retryOrThrow(HttpRequest request, int failures, IOException e) throws RegistryException {
        if (failures >= retries.attempts()) {
            throw new RegistryException(request.uri().getAuthority() + " cannot be reached: " + reason(e), e);
        }
        try {
            retries.pause(failures, 0);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    static RegistryException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new RegistryException("reading from the registry was interrupted", e);
    }

    private static long retryAfter(HttpResponse<?> response) {
        String seconds = response.headers().firstValue("Retry-After").orElse("0");
        return seconds.matches("\\d{1,9}") ? Long.parseLong(seconds) : 0;
    }
}
