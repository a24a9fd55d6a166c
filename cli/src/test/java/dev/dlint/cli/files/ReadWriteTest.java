package dev.dlint.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadWriteTest {
    private Path folder;

    @BeforeEach
    void begin(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void utf8IsReadAsItStands() throws IOException {
        TextReader.Text text = read("\uFEFFFROM x\r\n# naïve 🐳 \uFFFD\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(text.content()).isEqualTo("\uFEFFFROM x\r\n# naïve 🐳 \uFFFD\r\n");
        assertThat(text.faithful()).isTrue();
    }

    @Test
    void otherBytesAreReplacedAndRemembered() throws IOException {
        TextReader.Text text = read("FROM x # na\u00EFve".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(text.content()).isEqualTo("FROM x # na\uFFFDve");
        assertThat(text.faithful()).isFalse();
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThatThrownBy(() -> read(new byte[] {0x7F, 'E', 'L', 'F', 0, 1})).hasMessage("is a binary file");
        assertThatThrownBy(() -> read("FROM x".getBytes(StandardCharsets.UTF_16)))
                .hasMessage("is UTF-16 text; a Dockerfile is UTF-8");
        assertThatThrownBy(() -> read(new byte[10_000_001])).hasMessage("larger than 10 MB, so not a Dockerfile");
        assertThatThrownBy(() -> TextReader.read(folder)).hasMessage("is a folder");
    }

    @Test
    void aFileThatIsReplacedKeepsItsModeAndLinksToIt() throws IOException {
        Path file = Files.writeString(folder.resolve("Dockerfile"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("Dockerfile"));
        AtomicFile.write(link, "new".getBytes(StandardCharsets.UTF_8));
        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxr-x--x");
        assertThat(folder).isDirectoryNotContaining("glob:**.dlint-*");
    }

    @Test
    void aReportIsThereWhenAllOfItIs() throws IOException {
        Path target = Files.writeString(folder.resolve("report"), "old");
        try (ReportFile report = ReportFile.create(target)) {
            report.writer().write("half");
        }
        assertThat(target).hasContent("old");
        try (ReportFile report = ReportFile.create(target)) {
            report.writer().write("whole");
            report.finish();
        }
        assertThat(target).hasContent("whole");
        assertThat(folder.toFile().list()).containsExactly("report");
    }

    private static TextReader.Text read(byte[] bytes) throws IOException {
        return TextReader.read(new ByteArrayInputStream(bytes));
    }
}
