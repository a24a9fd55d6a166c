package dev.dlint.image.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dlint.image.reference.ImageReference;
import dev.dlint.image.reference.InvalidReferenceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageLocationTest {

    @Test
    void skopeosTransportsAreKnown() throws InvalidReferenceException {
        assertThat(ImageLocation.parse("docker-archive:a.tar"))
                .isEqualTo(new ImageLocation.DockerArchive(Path.of("a.tar"), null));
        assertThat(ImageLocation.parse("docker-archive:/x/a.tar:app:1"))
                .isEqualTo(new ImageLocation.DockerArchive(Path.of("/x/a.tar"), "app:1"));
        assertThat(ImageLocation.parse("oci:dir:1")).isEqualTo(new ImageLocation.OciLayout(Path.of("dir"), "1"));
        assertThat(ImageLocation.parse("oci-archive:a.tar"))
                .isEqualTo(new ImageLocation.OciArchive(Path.of("a.tar"), null));
        assertThat(ImageLocation.parse("docker-daemon:app:1")).isEqualTo(new ImageLocation.DockerDaemon("app:1"));
        assertThat(ImageLocation.parse("docker://localhost:5000/app"))
                .isEqualTo(new ImageLocation.Registry(ImageReference.parse("localhost:5000/app")));
    }

    @Test
    void aBareTextIsAPathOrAReference(@TempDir Path folder) throws InvalidReferenceException, IOException {
        Path file = Files.createFile(folder.resolve("x"));

        assertThat(ImageLocation.parse(file.toString())).isEqualTo(new ImageLocation.LocalPath(file));
        assertThat(ImageLocation.parse("./nothing.tar"))
                .isEqualTo(new ImageLocation.LocalPath(Path.of("./nothing.tar")));
        assertThat(ImageLocation.parse("src")).isEqualTo(new ImageLocation.LocalPath(Path.of("src")));
        assertThat(ImageLocation.parse("debian:12"))
                .isEqualTo(new ImageLocation.AnyEngine(ImageReference.parse("debian:12")));
    }

    @Test
    void aColonInAPathThatExistsIsPartOfIt(@TempDir Path folder) throws InvalidReferenceException, IOException {
        Path file = Files.createFile(folder.resolve("app:1.tar"));

        assertThat(ImageLocation.parse("docker-archive:" + file))
                .isEqualTo(new ImageLocation.DockerArchive(file, null));
    }

    @Test
    void locationsAreShownAsTheyAreWritten() throws InvalidReferenceException {
        for (String text : List.of(
                "docker-archive:a.tar:app:1",
                "oci:d",
                "oci-archive:a:1",
                "docker-daemon:x",
                "docker://ghcr.io/a/b:1",
                "./x",
                "debian:12")) {
            assertThat(ImageLocation.parse(text)).hasToString(text);
        }
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> ImageLocation.parse("")).isInstanceOf(InvalidReferenceException.class);
        assertThatThrownBy(() -> ImageLocation.parse("docker://UPPER")).isInstanceOf(InvalidReferenceException.class);
    }
}
