package dev.dlint.image.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.UnsupportedImageException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestDocumentTest {
    private static final String A = "sha256:" + "a".repeat(64);
    private static final String B = "sha256:" + "b".repeat(64);
    private static final String CONFIG =
            "\"config\": {\"mediaType\": \"application/vnd.oci.image.config.v1+json\", \"digest\": \"" + A
                    + "\", \"size\": 7}";

    @Test
    void aManifestNamesItsBlobs() throws ImageException {
        ManifestDocument document = parse("{\"schemaVersion\": 2, " + CONFIG
                + ", \"layers\": [{\"mediaType\": \"application/vnd.oci.image.layer.v1.tar+zstd\", \"digest\": \"" + B
                + "\", \"size\": 12}], \"annotations\": {\"org.opencontainers.image.base.name\": \"debian:12\"}}");

        ImageManifest manifest = ((ManifestDocument.OfImage) document).manifest();
        assertThat(manifest.config().digest()).hasToString(A);
        assertThat(manifest.layers()).singleElement().satisfies(layer -> {
            assertThat(layer.size()).isEqualTo(12);
            assertThat(layer.mediaType().declaredCompression()).isEqualTo(Compression.ZSTD);
        });
        assertThat(manifest.annotations()).containsEntry("org.opencontainers.image.base.name", "debian:12");
    }

    @Test
    void anIndexTellsImagesFromAttestations() throws ImageException {
        ImageIndex index = ImageIndex.parse("""
                {"schemaVersion": 2, "manifests": [
                  {"mediaType": "application/vnd.oci.image.manifest.v1+json", "digest": "%s", "size": 1,
                   "platform": {"os": "linux", "architecture": "arm64", "variant": "v8"}},
                  {"mediaType": "application/vnd.oci.image.manifest.v1+json", "digest": "%s", "size": 1,
                   "platform": {"os": "unknown", "architecture": "unknown"},
                   "annotations": {"vnd.docker.reference.type": "attestation-manifest", "vnd.docker.reference.digest": "%s"}}
                ]}
                """.formatted(A, B, A).getBytes(StandardCharsets.UTF_8), "index");

        assertThat(index.images()).singleElement().satisfies(image -> {
            assertThat(image.platform()).isEqualTo(Platform.parse("linux/arm64"));
            assertThat(index.attestationsOf(image))
                    .singleElement()
                    .satisfies(attestation -> assertThat(attestation.digest()).hasToString(B));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schemaVersion\": 1, \"fsLayers\": [], \"history\": []}",
                "{\"schemaVersion\": 1, \"mediaType\": \"application/vnd.docker.distribution.manifest.v1+prettyjws\"}"
            })
    void schema1IsRefusedWithAdvice(String json) {
        assertThatThrownBy(() -> parse(json))
                .isInstanceOf(UnsupportedImageException.class)
                .hasMessageStartingWith("manifest x is in Docker's schema 1")
                .hasMessageContaining("skopeo copy --format v2s2");
    }

    @Test
    void anAmbiguousDocumentIsRefused() {
        assertThatThrownBy(() -> parse("{\"manifests\": [], " + CONFIG + ", \"layers\": []}"))
                .isInstanceOf(BrokenImageException.class)
                .hasMessage("manifest x could be read as an index and as a manifest");
        assertThatThrownBy(() -> parse("{\"mediaType\": \"application/vnd.oci.image.index.v1+json\", " + CONFIG + "}"))
                .hasMessage("manifest x is declared as application/vnd.oci.image.index.v1+json but is a manifest");
        assertThatThrownBy(() -> parse("{}")).hasMessage("manifest x is neither a manifest nor an index");
    }

    @Test
    void aBadDescriptorIsAnErrorAtItsPlace() {
        assertThatThrownBy(() -> parse("{\"config\": {\"digest\": \"sha256:00\", \"size\": 1}}"))
                .hasMessage(
                        "manifest x at \"config.digest\": a sha256 digest has 64 hexadecimal digits, this one has 2");
        assertThatThrownBy(() -> parse("{\"config\": {\"digest\": \"" + A + "\", \"size\": -1}}"))
                .hasMessage("manifest x at \"config.size\": must not be negative");
    }

    private static ManifestDocument parse(String json) throws ImageException {
        return ManifestDocument.parse(json.getBytes(StandardCharsets.UTF_8), "manifest x");
    }
}
