package dev.dlint.image.transport;

import static dev.dlint.image.testing.ImageBuilder.archive;
import static dev.dlint.image.testing.ImageBuilder.image;
import static dev.dlint.image.testing.TarBuilder.tar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dlint.image.ImageException;
import dev.dlint.image.LimitExceededException;
import dev.dlint.image.MissingImageException;
import dev.dlint.image.UnsupportedImageException;
import dev.dlint.image.registry.RegistryOptions;
import dev.dlint.image.registry.RetryPolicy;
import dev.dlint.image.testing.ImageBuilder;
import dev.dlint.image.testing.StubEngine;
import dev.dlint.image.testing.StubRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonSourceTest {
    private static final ImageBuilder APP = image(tar().file("a", "1"), tar().file("b", "22"));
    private static final byte[] SAVED = archive(APP.legacyArchive("app:1")).build();
    private static final byte[] INSPECTED =
            StubEngine.plain(200, ("{\"Id\": \"" + APP.id() + "\"}").getBytes(StandardCharsets.UTF_8));

    private final Path socket;
    private final TransportOptions options;

    DaemonSourceTest(@TempDir Path folder) {
        socket = folder.resolve("engine.sock");
        options = TransportOptions.DEFAULT
                .withEnvironment(Map.of("DOCKER_HOST", "unix://" + socket))
                .withRegistry(RegistryOptions.DEFAULT.withRetries(new RetryPolicy(1, Duration.ofMillis(1))));
    }

    @Test
    void theEnginesImageIsRead() throws Exception {
        try (StubEngine engine = engine(StubEngine.chunked(SAVED, 1_000))) {
            assertThat(read("docker-daemon:app:1").id()).isEqualTo(APP.id());
            assertThat(engine.requests())
                    .contains("GET /images/app%3A1/json HTTP/1.1", "GET /images/app%3A1/get HTTP/1.1");
        }
    }

    @Test
    void anAnswerMayEndWithTheConnection() throws Exception {
        try (StubEngine engine = engine(StubEngine.plain(200, SAVED))) {
            assertThat(read("docker-daemon:app:1").layers()).hasSize(2);
            assertThat(engine.requests()).contains("Connection: close");
        }
    }

    @Test
    void aBareReferenceIsTheEnginesImageIfItHasIt() throws Exception {
        try (StubEngine engine = engine(StubEngine.chunked(SAVED, 70_000))) {
            assertThat(read("app:1").id()).isEqualTo(APP.id());
            assertThat(engine.requests()).isNotEmpty();
        }
    }

    @Test
    void aBareReferenceElseIsTheRegistrys() throws Exception {
        try (StubEngine engine = new StubEngine(socket, Map.of());
                StubRegistry registry = StubRegistry.start().with("1", APP)) {
            assertThat(read(registry.host() + "/app:1").id()).isEqualTo(APP.id());
            assertThatThrownBy(() -> read(registry.host() + "/app:2"))
                    .isInstanceOf(MissingImageException.class)
                    .hasMessage(registry.host() + " has no " + registry.host()
                            + "/app (manifests/2); before that, the engine has no image " + registry.host() + "/app:2");
            assertThat(engine.requests()).isNotEmpty();
        }
    }

    @Test
    void whatTheEngineDoesNotHaveIsMissing() {
        try (StubEngine engine = new StubEngine(socket, Map.of())) {
            assertThatThrownBy(() -> read("docker-daemon:app:1"))
                    .isInstanceOf(MissingImageException.class)
                    .hasMessage("the engine has no image app:1");
            assertThat(engine.requests()).hasSize(4);
        }
    }

    @Test
    void anEngineThatIsNotRunningIsSaidToBe() {
        assertThatThrownBy(() -> read("docker-daemon:app:1"))
                .isInstanceOf(ImageException.class)
                .hasMessageStartingWith("the engine at " + socket + " cannot be reached: ")
                .hasMessageEndingWith("is it running, and may you use it?");
    }

    @Test
    void anAnswerThatBreaksOffIsAnError() {
        byte[] answer = StubEngine.chunked(SAVED, 1_000);
        try (StubEngine engine = engine(Arrays.copyOf(answer, answer.length / 2))) {
            assertThatThrownBy(() -> read("docker-daemon:app:1"))
                    .isInstanceOf(ImageException.class)
                    .hasMessage("image app:1 cannot be read from the engine: the engine's answer breaks off");
            assertThat(engine.requests()).isNotEmpty();
        }
    }

    @Test
    void nonsenseIsAnError() {
        for (String answer : new String[] {
            "",
            "SSH-2.0-OpenSSH\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "HTTP/1.1 200 OK\r\n\r\nno tar"
        }) {
            try (StubEngine engine = engine(answer.getBytes(StandardCharsets.US_ASCII))) {
                assertThatThrownBy(() -> read("docker-daemon:app:1")).isInstanceOf(ImageException.class);
                assertThat(engine.requests()).isNotEmpty();
            }
            assertThat(socket.toFile().delete()).isTrue();
        }
    }

    @Test
    void anEndlessArchiveIsStopped() {
        try (StubEngine engine = engine(StubEngine.plain(200, SAVED))) {
            assertThatThrownBy(() -> read("docker-daemon:app:1", options.withArchiveBytes(5_000)))
                    .isInstanceOf(LimitExceededException.class)
                    .hasMessage(
                            "the engine's archive of app:1 has more than 5000 bytes, which is the limit; raise it if you trust the image");
            assertThat(engine.requests()).isNotEmpty();
        }
    }

    @Test
    void anEngineBehindSshIsRefusedWithAdvice() {
        TransportOptions ssh = options.withEnvironment(Map.of("DOCKER_HOST", "ssh://user@host"));

        assertThatThrownBy(() -> read("docker-daemon:app:1", ssh))
                .isInstanceOf(UnsupportedImageException.class)
                .hasMessageContaining("docker save");
    }

    private StubEngine engine(byte[] saved) {
        return new StubEngine(socket, Map.of("/images/app%3A1/json", INSPECTED, "/images/app%3A1/get", saved));
    }

    private Image read(String location) throws Exception {
        return read(location, options);
    }

    private static Image read(String location, TransportOptions chosen) throws Exception {
        try (ImageSource source = ImageSources.open(ImageLocation.parse(location), chosen)) {
            return source.image(null);
        }
    }
}
