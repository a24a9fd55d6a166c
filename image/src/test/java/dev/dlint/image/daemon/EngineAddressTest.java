package dev.dlint.image.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dlint.image.ImageException;
import dev.dlint.image.daemon.EngineAddress.Server;
import dev.dlint.image.daemon.EngineAddress.UnixSocket;
import dev.dlint.image.reference.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineAddressTest {

    @Test
    void dockerHostDecides() throws ImageException {
        assertThat(EngineAddress.find(Map.of("DOCKER_HOST", "unix:///run/x.sock")))
                .isEqualTo(new UnixSocket(Path.of("/run/x.sock")));
        assertThat(EngineAddress.find(Map.of("DOCKER_HOST", "tcp://engine")))
                .isEqualTo(new Server("engine", 2375, null));
        assertThat(EngineAddress.find(Map.of(
                        "DOCKER_HOST", "tcp://engine:99", "DOCKER_TLS_VERIFY", "1", "DOCKER_CERT_PATH", "/certs")))
                .isEqualTo(new Server("engine", 99, Path.of("/certs")));
        assertThat(EngineAddress.find(
                        Map.of("DOCKER_HOST", "tcp://engine", "DOCKER_TLS_VERIFY", "1", "HOME", "/home/me")))
                .isEqualTo(new Server("engine", 2376, Path.of("/home/me/.docker")));
        assertThatThrownBy(() -> EngineAddress.find(Map.of("DOCKER_HOST", "tcp://")))
                .isInstanceOf(ImageException.class);
    }

    @Test
    void theChosenContextIsUsed(@TempDir Path home) throws IOException {
        String hash = Digest.sha256("rootless".getBytes(StandardCharsets.UTF_8)).hex();
        Path meta = home.resolve("contexts/meta/" + hash + "/meta.json");
        Files.createDirectories(meta.getParent());
        Files.writeString(
                meta,
                "{\"Name\": \"rootless\", \"Endpoints\": {\"docker\": {\"Host\": \"unix:///run/user/1000/docker.sock\"}}}");
        Files.writeString(home.resolve("config.json"), "{\"currentContext\": \"rootless\"}");
        UnixSocket socket = new UnixSocket(Path.of("/run/user/1000/docker.sock"));

        assertThat(EngineAddress.find(Map.of("DOCKER_CONFIG", home.toString()))).isEqualTo(socket);
        assertThat(EngineAddress.find(Map.of("DOCKER_CONFIG", home.toString(), "DOCKER_CONTEXT", "default")))
                .isNotEqualTo(socket);
        assertThatThrownBy(() -> EngineAddress.find(Map.of("DOCKER_CONFIG", home.toString(), "DOCKER_CONTEXT", "none")))
                .isInstanceOf(ImageException.class)
                .hasMessageEndingWith("cannot be read to find the engine's address");
    }
}
