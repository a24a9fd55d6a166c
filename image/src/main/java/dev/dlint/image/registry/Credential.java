package dev.dlint.image.registry;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A user's secret for one registry. Its {@code toString} does not show the secret.
 *
 * @param user the name, empty with an identity token
 * @param secret the password or token
 * @param identityToken whether the secret is to be exchanged for an access token, as after a login in the browser
 */
public record Credential(String user, String secret, boolean identityToken) {

    /** The value of an Authorization header for basic authentication (RFC 7617). */
    String basicHeader() {
        byte[] pair = (user + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    @Override
    public String toString() {
        return "credential of " + user;
    }
}
