package dev.dlint.image.registry;

import dev.dlint.image.ImageException;
import dev.dlint.image.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers a registry's challenges: basic authentication, or a token from the service that the challenge names, fetched anonymously or with the
 * user's credential (distribution project, "Token Authentication Specification").
 */
final class Authorizer {
    private static final int MOST_TOKEN_BYTES = 1 << 20;

    private final String registry;
    private final String repository;
    private final Credentials credentials;
    private final HttpTransport http;
    private @Nullable String header;

    Authorizer(String registry, String repository, Credentials credentials, HttpTransport http) {
        this.registry = registry;
        this.repository = repository;
        this.credentials = credentials;
        this.http = http;
    }

    /** What to send as Authorization now; null before the first challenge. */
    synchronized @Nullable String header() {
        return header;
    }

    /**
     * Takes a challenge.
     *
     * @param sent what was sent as Authorization and refused
     * @return whether there is something else to send now
     */
    synchronized boolean answer(HttpHeaders response, @Nullable String sent) throws IOException {
        if (header != null && !header.equals(sent)) {
            return true; // Another thread has answered in the meantime.
        }
        String answer = answerTo(response);
        boolean fresh = answer != null && !answer.equals(sent);
        header = answer;
        return fresh;
    }

    private @Nullable String answerTo(HttpHeaders response) throws IOException {
        Credential credential = credentials.find(registry, repository);
        for (String value : response.allValues("WWW-Authenticate")) {
            Challenge challenge = Challenge.parse(value);
            if (challenge.scheme().equals("bearer")) {
                return "Bearer " + token(challenge, credential);
            }
            if (challenge.scheme().equals("basic") && credential != null && !credential.identityToken()) {
                return credential.basicHeader();
            }
        }
        return null;
    }

    private String token(Challenge challenge, @Nullable Credential credential) throws IOException {
        URI realm = realm(challenge);
        Map<String, String> query = new LinkedHashMap<>();
        query.put("service", challenge.parameter("service"));
        query.put("scope", scope(challenge));
        HttpResponse<InputStream> response;
        if (credential != null && credential.identityToken()) {
            query.put("grant_type", "refresh_token");
            query.put("client_id", "dlint");
            query.put("refresh_token", credential.secret());
            response = http.post(realm, form(query));
        } else {
            String separator = realm.getRawQuery() == null ? "?" : "&";
            URI address = URI.create(realm + separator + form(query));
            response = http.get(address, Map.of(), credential == null ? null : credential.basicHeader());
        }
        try (InputStream body = response.body()) {
            return tokenIn(response.statusCode(), body.readNBytes(MOST_TOKEN_BYTES), realm);
        }
    }

    private URI realm(Challenge challenge) throws RegistryException {
        try {
            return URI.create(challenge.parameter("realm"));
        } catch (IllegalArgumentException e) {
            throw new RegistryException(registry + " names a token service that is no address", e);
        }
    }

    private String tokenIn(int status, byte[] body, URI realm) throws ImageException {
        if (status != 200) {
            throw new RegistryException("the token service " + realm.getHost() + " of " + registry + " answered "
                    + status + (status == 401 || status == 403 ? "; log in again" : ""));
        }
        JsonObject json = JsonObject.parse(body, "the answer of the token service " + realm.getHost());
        String token = json.textOrEmpty("token");
        String found = token.isEmpty() ? json.textOrEmpty("access_token") : token;
        // A line break would start another header.
        if (found.isEmpty() || found.chars().anyMatch(character -> character <= ' ' || character > '~')) {
            throw new RegistryException(
                    "the token service " + realm.getHost() + " of " + registry + " gave no usable token");
        }
        return found;
    }

    private String scope(Challenge challenge) {
        String scope = challenge.parameter("scope");
        return scope.isEmpty() ? "repository:" + repository + ":pull" : scope;
    }

    private static String form(Map<String, String> query) {
        return query.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
