package dev.dlint.image.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dlint.image.ImageException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageConfigTest {

    @Test
    void theClassicBuildersConfigurationIsRead() throws ImageException {
        ImageConfig config = parse("""
                {"architecture": "amd64", "os": "linux", "created": "2026-11-24T14:44:10.015207569Z", "docker_version": "28.5.2",
                 "config": {"Hostname": "", "User": "1000", "Env": ["PATH=/bin", "A=1", "A=2"], "Cmd": ["/bin/sh"],
                            "Entrypoint": ["/init", "--"], "Volumes": {"/data": {}}, "ExposedPorts": {"80/tcp": {}},
                            "WorkingDir": "/app", "Labels": {"a": "b"}, "OnBuild": null, "StopSignal": "SIGINT",
                            "Healthcheck": {"Test": ["CMD-SHELL", "true"], "Interval": 30000000000, "Retries": 3}},
                 "rootfs": {"type": "layers", "diff_ids": ["sha256:%s"]},
                 "history": [{"created": "1970-01-01T00:00:00Z", "created_by": "/bin/sh -c #(nop)  ENV A=b", "empty_layer": true}]}
                """.formatted("0".repeat(64)));

        assertThat(config.created()).isEqualTo(Instant.parse("2026-11-24T14:44:10.015207569Z"));
        assertThat(config.platform()).hasToString("linux/amd64");
        assertThat(config.diffIds()).hasSize(1);
        assertThat(config.history()).singleElement().satisfies(step -> {
            assertThat(step.emptyLayer()).isTrue();
            assertThat(step.createdBy()).isEqualTo("/bin/sh -c #(nop)  ENV A=b");
            assertThat(step.created()).isEqualTo(Instant.EPOCH);
        });
        ContainerConfig container = config.container();
        assertThat(container.user()).isEqualTo("1000");
        assertThat(container.environment("A")).isEqualTo("2");
        assertThat(container.environment("B")).isNull();
        assertThat(container.volumes()).containsExactly("/data");
        assertThat(container.exposedPorts()).containsExactly("80/tcp");
        assertThat(container.defaultProcess()).containsExactly("/init", "--", "/bin/sh");
        assertThat(container.healthcheck())
                .isEqualTo(new Healthcheck(
                        List.of("CMD-SHELL", "true"), Duration.ofSeconds(30), Duration.ZERO, Duration.ZERO, 3));
    }

    @Test
    void anImportedImageHasAlmostNothing() throws ImageException {
        ImageConfig config =
                parse("{\"os\": \"linux\", \"architecture\": \"amd64\", \"rootfs\": {\"diff_ids\": null}}");

        assertThat(config.container()).isEqualTo(ContainerConfig.EMPTY);
        assertThat(config.history()).isEmpty();
        assertThat(config.created()).isNull();
    }

    @Test
    void aBadDateIsNoReasonToRefuseAnImage() throws ImageException {
        assertThat(parse("{\"created\": \"yesterday\", \"rootfs\": {}}").created())
                .isNull();
    }

    @Test
    void aBadDiffIdIs() {
        assertThatThrownBy(() -> parse("{\"rootfs\": {\"diff_ids\": [\"sha256:../../etc\"]}}"))
                .hasMessage("configuration at \"rootfs.diff_ids[0]\": \"../../etc\" is not lower-case hexadecimal");
        assertThatThrownBy(() -> parse("{}")).hasMessage("configuration at \"rootfs\": is missing");
    }

    private static ImageConfig parse(String json) throws ImageException {
        return ImageConfig.parse(json.getBytes(StandardCharsets.UTF_8), "configuration");
    }
}
