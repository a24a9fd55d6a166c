package dev.dlint.image.components;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dlint.image.history.Builder;
import dev.dlint.image.history.ImageHistory;
import dev.dlint.image.layer.LayerScanner;
import dev.dlint.image.layer.ScanOptions;
import dev.dlint.image.layer.ScannedLayer;
import dev.dlint.image.transport.Image;
import dev.dlint.image.transport.ImageLocation;
import dev.dlint.image.transport.ImageSource;
import dev.dlint.image.transport.ImageSources;
import dev.dlint.image.transport.TransportOptions;
import dev.dlint.image.tree.SquashedTree;
import dev.dlint.image.tree.Superseded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images that a Docker engine builds, with its classic builder and with BuildKit, read from its socket and from what it saves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DockerEngineTest {
    private final Path folder;
    private final Map<String, String> environment;
    private @Nullable Process engine;

    DockerEngineTest(@TempDir Path folder) {
        this.folder = folder;
        this.environment = Map.of("DOCKER_HOST", "unix://" + folder + "/engine.sock", "HOME", folder.toString());
    }

    @BeforeAll
    void start() throws Exception {
        Components.require("dockerd", "docker", "containerd", "busybox");
        engine = Components.start(
                folder,
                Components.path("dockerd"),
                "--data-root",
                folder + "/data",
                "--exec-root",
                folder + "/exec",
                "--pidfile",
                folder + "/engine.pid",
                "-H",
                "unix://" + folder + "/engine.sock",
                "--storage-driver",
                "vfs",
                "--iptables=false",
                "--ip6tables=false",
                "--bridge=none");
        Components.await("dockerd", () -> Files.exists(folder.resolve("engine.sock")) && answers());
        Path context = Files.createDirectory(folder.resolve("context"));
        SampleImage.write(context);
    }

    private boolean answers() {
        try {
            docker(Map.of(), "version");
            return true;
        } catch (Exception | AssertionError e) {
            return false;
        }
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (engine != null) {
            engine.destroy();
            engine.waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource({"classic, 0, CLASSIC", "kit, 1, BUILDKIT"})
    void anImageOfEachBuilderIsReadFromTheSocketAndFromItsArchive(String name, String buildKit, Builder builder)
            throws Exception {
        docker(
                Map.of("DOCKER_BUILDKIT", buildKit),
                "build",
                "-q",
                "--network",
                "none",
                "--build-arg",
                "NPM_TOKEN=s3cret",
                "-t",
                name + ":1",
                "context");
        docker(Map.of(), "save", "-o", folder + "/" + name + ".tar", name + ":1");

        List<String> saved = describe("docker-archive:" + folder + "/" + name + ".tar");
        assertThat(describe("docker-daemon:" + name + ":1")).isEqualTo(saved);
        assertThat(describe(name + ":1")).isEqualTo(saved);

        try (ImageSource source = open("docker-daemon:" + name + ":1")) {
            Image image = source.image(null);
            ImageHistory history =
                    ImageHistory.of(image.config().history(), image.layers().size());
            assertThat(history.match()).isEqualTo(ImageHistory.Match.EXACT);
            assertThat(history.stepOf(2).orElseThrow().command()).hasToString("RUN chmod 0600 /bin/tool");
            assertThat(history.stepOf(2).orElseThrow().command().builder()).isEqualTo(builder);
            assertThat(history.stepOf(2).orElseThrow().command().buildArguments())
                    .containsEntry("NPM_TOKEN", "s3cret");
            assertThat(history.steps()).last().satisfies(step -> assertThat(step.command())
                    .hasToString("CMD [\"/bin/sh\", \"-c\", \"echo hi\"]"));
            SquashedTree tree = SquashedTree.of(new LayerScanner(ScanOptions.DEFAULT).scan(image.layers()));
            assertThat(tree.superseded())
                    .extracting(gone -> gone.file().path() + " " + gone.cause() + " by " + gone.byLayer())
                    .contains(
                            "bin/tool " + Superseded.Cause.METADATA_CHANGED + " by 2",
                            "data/sub/x " + Superseded.Cause.DELETED + " by 3");
        }
    }

    private String docker(Map<String, String> more, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Components.path("docker")));
        command.addAll(List.of(arguments));
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return Components.run(folder, all, command.toArray(String[]::new));
    }

    private ImageSource open(String location) throws Exception {
        return ImageSources.open(ImageLocation.parse(location), TransportOptions.DEFAULT.withEnvironment(environment));
    }

    private List<String> describe(String location) throws Exception {
        try (ImageSource source = open(location)) {
            Image image = source.image(null);
            List<String> lines = new ArrayList<>(List.of(image.id().toString()));
            for (ScannedLayer layer : new LayerScanner(ScanOptions.DEFAULT).scan(image.layers())) {
                layer.entries().forEach(entry -> lines.add(layer.layer().index() + " " + entry));
            }
            return lines;
        }
    }
}
