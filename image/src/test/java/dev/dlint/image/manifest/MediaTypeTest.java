package dev.dlint.image.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTest {

    @ParameterizedTest
    @CsvSource({
        "application/vnd.oci.image.layer.v1.tar, NONE, false",
        "application/vnd.oci.image.layer.v1.tar+gzip, GZIP, false",
        "application/vnd.oci.image.layer.v1.tar+zstd, ZSTD, false",
        "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip, GZIP, true",
        "application/vnd.docker.image.rootfs.diff.tar, NONE, false",
        "application/vnd.docker.image.rootfs.diff.tar.gzip, GZIP, false",
        "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip, GZIP, true"
    })
    void layersDeclareTheirCompression(String name, Compression compression, boolean foreign) {
        MediaType type = new MediaType(name);

        assertThat(type.isLayer()).isTrue();
        assertThat(type.declaredCompression()).isEqualTo(compression);
        assertThat(type.isForeignLayer()).isEqualTo(foreign);
    }

    @ParameterizedTest
    @CsvSource({"1f8b0800, GZIP", "28b52ffd, ZSTD", "502a4d18, ZSTD", "2e2f0000, NONE", "1f, NONE", "'', NONE"})
    void compressionIsToldByTheFirstBytes(String hex, Compression compression) {
        assertThat(Compression.of(HexFormat.of().parseHex(hex))).isEqualTo(compression);
    }
}
