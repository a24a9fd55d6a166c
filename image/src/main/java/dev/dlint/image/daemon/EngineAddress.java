package dev.dlint.image.daemon;

import dev.dlint.image.ImageException;
import dev.dlint.image.UnsupportedImageException;
import dev.dlint.image.json.JsonObject;
import dev.dlint.image.reference.Digest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the local engine listens. */
public sealed interface EngineAddress {

    /** A socket in the file system. */
    record UnixSocket(Path path) implements EngineAddress {}

    /**
     * A server.
     *
     * @param certificates the folder with {@code ca.pem}, {@code cert.pem} and {@code key.pem}, null for no encryption
     */
    record Server(String host, int port, @Nullable Path certificates) implements EngineAddress {}

    /**
     * The engine that the docker command would talk to: {@code DOCKER_HOST}, else the current context, else Docker's socket, else Podman's.
     *
     * @param environment the variables of the process
     */
    static EngineAddress find(Map<String, String> environment) throws ImageException {
        String host = environment.getOrDefault("DOCKER_HOST", "");
        if (!host.isEmpty()) {
            return parse(host, environment);
        }
        String context = contextHost(environment);
        return context == null ? firstSocket(environment) : parse(context, environment);
    }

    /** Reads {@code unix:///run/docker.sock} or {@code tcp://host:2376}. */
    static EngineAddress parse(String host, Map<String, String> environment) throws ImageException {
        if (host.startsWith("unix://")) {
            return new UnixSocket(Path.of(host.substring("unix://".length())));
        }
        if (host.startsWith("tcp://")) {
            return server(host, environment);
        }
        throw new UnsupportedImageException(
                "the engine at " + host + " is not reached that way; save the image with docker save and give the"
                        + " file, or use a unix:// or tcp:// address");
    }

    private static Server server(String host, Map<String, String> environment) throws ImageException {
        boolean encrypted = !environment.getOrDefault("DOCKER_TLS_VERIFY", "").isEmpty();
        try {
            URI uri = new URI(host);
            if (uri.getHost() == null) {
                throw new ImageException("DOCKER_HOST has no host name: " + host);
            }
            int port = uri.getPort() >= 0 ? uri.getPort() : encrypted ? 2376 : 2375;
            return new Server(uri.getHost(), port, encrypted ? certificates(environment) : null);
        } catch (URISyntaxException e) {
            throw new ImageException("DOCKER_HOST is no address: " + host, e);
        }
    }

    private static Path certificates(Map<String, String> environment) {
        String path = environment.getOrDefault("DOCKER_CERT_PATH", "");
        return path.isEmpty() ? configFolder(environment) : Path.of(path);
    }

    private static Path configFolder(Map<String, String> environment) {
        String folder = environment.getOrDefault("DOCKER_CONFIG", "");
        return folder.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".docker")
                : Path.of(folder);
    }

    /** The address of the context that the user has chosen, null for the default one. */
    private static @Nullable String contextHost(Map<String, String> environment) throws ImageException {
        Path folder = configFolder(environment);
        String name = environment.getOrDefault("DOCKER_CONTEXT", "");
        Path config = folder.resolve("config.json");
        if (name.isEmpty() && Files.isRegularFile(config)) {
            name = read(config).textOrEmpty("currentContext");
        }
        if (name.isEmpty() || name.equals("default")) {
            return null;
        }
        String hash = Digest.sha256(name.getBytes(StandardCharsets.UTF_8)).hex();
        JsonObject meta = read(folder.resolve("contexts/meta/" + hash + "/meta.json"));
        return meta.object("Endpoints").object("docker").text("Host");
    }

    private static JsonObject read(Path file) throws ImageException {
        try {
            return JsonObject.parse(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            // The file may hold credentials, which a parser's message could quote.
            throw new ImageException(file + " cannot be read to find the engine's address");
        }
    }

    private static UnixSocket firstSocket(Map<String, String> environment) {
        Path docker = Path.of("/var/run/docker.sock");
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        for (Path socket :
                List.of(docker, Path.of(runtime, "podman/podman.sock"), Path.of("/run/podman/podman.sock"))) {
            if (Files.exists(socket)) {
                return new UnixSocket(socket);
            }
        }
        return new UnixSocket(docker);
    }
}
