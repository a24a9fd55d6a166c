package dev.dlint.image.registry;

import dev.dlint.image.ImageException;
import dev.dlint.image.json.JsonObject;
import dev.dlint.image.reference.ImageReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Credentials as Docker and Podman keep them: {@code config.json} and {@code auth.json}, and the helper programs that these files name.
 *
 * <pre>{@code
 * {
 *   "auths": {"ghcr.io": {"auth": "dXNlcjpzZWNyZXQ="}, "quay.io/team": {"auth": "..."}},
 *   "credHelpers": {"123456789012.dkr.ecr.eu-west-1.amazonaws.com": "ecr-login"},
 *   "credsStore": "desktop"
 * }
 * }</pre>
 */
public final class CredentialFiles implements Credentials {
    private static final String DOCKER_HUB_KEY = "https://index.docker.io/v1/";

    private final List<Path> files;
    private final CredentialHelper helper;

    /** Looks in some files, in this order; those that do not exist are skipped. */
    public CredentialFiles(List<Path> files, CredentialHelper helper) {
        this.files = List.copyOf(files);
        this.helper = helper;
    }

    /** The files that Docker and Podman use for the user of this process. */
    public static CredentialFiles ofUser(Map<String, String> environment) {
        List<Path> files = new ArrayList<>();
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
        String authFile = environment.get("REGISTRY_AUTH_FILE");
        if (authFile != null) {
            files.add(Path.of(authFile));
        }
        String docker = environment.get("DOCKER_CONFIG");
        files.add((docker == null ? home.resolve(".docker") : Path.of(docker)).resolve("config.json"));
        String runtime = environment.get("XDG_RUNTIME_DIR");
        if (runtime != null) {
            files.add(Path.of(runtime, "containers", "auth.json"));
        }
        files.add(home.resolve(".config/containers/auth.json"));
        return new CredentialFiles(files, new CredentialHelper());
    }

    @Override
    public @Nullable Credential find(String registry, String repository) throws ImageException {
        for (Path file : files) {
            Credential credential = Files.isRegularFile(file) ? findIn(file, registry, repository) : null;
            if (credential != null) {
                return credential;
            }
        }
        return null;
    }

    private @Nullable Credential findIn(Path file, String registry, String repository) throws ImageException {
        JsonObject json = read(file);
        boolean hub = registry.equals(ImageReference.DOCKER_HUB);
        JsonObject helpers = json.optionalObject("credHelpers");
        String own = helpers == null ? null : helpers.optionalText(registry);
        if (own != null) {
            return helper.get(own, hub ? DOCKER_HUB_KEY : registry);
        }
        JsonObject auths = json.optionalObject("auths");
        Credential stored = auths == null ? null : stored(auths, registry, repository, file);
        String store = json.textOrEmpty("credsStore");
        return stored == null && !store.isEmpty() ? helper.get(store, hub ? DOCKER_HUB_KEY : registry) : stored;
    }

    private static JsonObject read(Path file) throws ImageException {
        try {
            return JsonObject.parse(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            // The parser's message could quote a secret.
            throw new ImageException(file + " cannot be read as a file of credentials");
        }
    }

    /** The entry for the longest part of the name: {@code quay.io/team/app}, {@code quay.io/team}, {@code quay.io}. */
    private static @Nullable Credential stored(JsonObject auths, String registry, String repository, Path file)
            throws ImageException {
        String name = registry + "/" + repository;
        while (true) {
            Credential credential = credential(auths.optionalObject(name), file);
            if (credential != null) {
                return credential;
            }
            int slash = name.lastIndexOf('/');
            if (slash < 0) {
                break;
            }
            name = name.substring(0, slash);
        }
        for (String key : auths.names()) {
            if (hostOf(key).equals(registry)) {
                return credential(auths.optionalObject(key), file);
            }
        }
        return null;
    }

    /** Docker's keys may be addresses: {@code https://index.docker.io/v1/}. */
    private static String hostOf(String key) {
        String host = key.replaceFirst("^https?://", "").replaceFirst("/.*", "");
        return host.equals("index.docker.io") || host.equals("registry-1.docker.io") ? ImageReference.DOCKER_HUB : host;
    }

    private static @Nullable Credential credential(@Nullable JsonObject entry, Path file) throws ImageException {
        if (entry == null) {
            return null;
        }
        String token = entry.textOrEmpty("identitytoken");
        if (!token.isEmpty()) {
            return new Credential("", token, true);
        }
        String encoded = entry.textOrEmpty("auth");
        if (encoded.isEmpty()) {
            String user = entry.textOrEmpty("username");
            return user.isEmpty() ? null : new Credential(user, entry.textOrEmpty("password"), false);
        }
        return decoded(encoded, file);
    }

    private static Credential decoded(String encoded, Path file) throws ImageException {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon >= 0) {
                return new Credential(
                        pair.substring(0, colon), pair.substring(colon + 1).replaceAll("\0+$", ""), false);
            }
        } catch (IllegalArgumentException e) {
            // Answered below: the exception's message would quote a part of the secret.
        }
        throw new ImageException(file + " has an \"auth\" that is no base64 of USER:PASSWORD");
    }
}
