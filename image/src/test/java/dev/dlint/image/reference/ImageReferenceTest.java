package dev.dlint.image.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dlint.image.reference.InvalidReferenceException.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReferenceTest {
    private static final String SHA = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            # written,                        registry,            repository,      tag,    familiar
            debian,                           docker.io,           library/debian,  -,      debian
            debian:12.5-slim,                 docker.io,           library/debian,  12.5-slim, debian:12.5-slim
            library/debian,                   docker.io,           library/debian,  -,      debian
            docker.io/debian,                 docker.io,           library/debian,  -,      debian
            docker.io/library/debian:12,      docker.io,           library/debian,  12,     debian:12
            index.docker.io/debian,           docker.io,           library/debian,  -,      debian
            grafana/loki:3.0,                 docker.io,           grafana/loki,    3.0,    grafana/loki:3.0
            docker.io/library/a/b,            docker.io,           library/a/b,     -,      library/a/b
            localhost/app,                    localhost,           app,             -,      localhost/app
            localhost:5000,                   docker.io,           library/localhost, 5000, localhost:5000
            localhost:5000/app:1,             localhost:5000,      app,             1,      localhost:5000/app:1
            ghcr.io/org/team/app,             ghcr.io,             org/team/app,    -,      ghcr.io/org/team/app
            '[2001:db8::1]:5000/app:x',       '[2001:db8::1]:5000', app,            x,      '[2001:db8::1]:5000/app:x'
            127.0.0.1:5000/app,               127.0.0.1:5000,      app,             -,      127.0.0.1:5000/app
            Registry/app,                     Registry,            app,             -,      Registry/app
            f/a--b.c__d_e,                    docker.io,           f/a--b.c__d_e,   -,      f/a--b.c__d_e
            debian:_X.y-Z,                    docker.io,           library/debian,  _X.y-Z, debian:_X.y-Z
            """)
    void readsWhatDockerPullReads(String written, String registry, String repository, String tag, String familiar)
            throws InvalidReferenceException {
        ImageReference reference = ImageReference.parse(written);

        assertThat(reference.registry()).isEqualTo(registry);
        assertThat(reference.repository()).isEqualTo(repository);
        assertThat(reference.tag()).isEqualTo(tag);
        assertThat(reference.familiar()).isEqualTo(familiar);
        assertThat(reference.isDigested()).isFalse();
        assertThat(ImageReference.parse(familiar)).isEqualTo(reference).hasSameHashCodeAs(reference);
        assertThat(ImageReference.parse(reference.toString())).isEqualTo(reference);
    }

    @Test
    void aDigestMayFollowATag() throws InvalidReferenceException {
        ImageReference reference = ImageReference.parse("debian:12@" + SHA);

        assertThat(reference.isDigested()).isTrue();
        assertThat(reference.digest()).isEqualTo(Digest.parse(SHA));
        assertThat(reference.tag()).isEqualTo("12");
        assertThat(reference).hasToString("docker.io/library/debian:12@" + SHA);
    }

    @Test
    void latestIsWhatIsPulledWithoutATag() throws InvalidReferenceException {
        assertThat(ImageReference.parse("debian").tagOrLatest()).isEqualTo("latest");
        assertThat(ImageReference.parse("debian").isTagged()).isFalse();
        assertThat(ImageReference.parse("debian:12").tagOrLatest()).isEqualTo("12");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            '',                        EMPTY
            https://example.com/app,   SCHEME
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, IMAGE_ID
            Debian,                    UPPERCASE_REPOSITORY
            example.com/App,           UPPERCASE_REPOSITORY
            org/App:1,                 UPPERCASE_REPOSITORY
            -debian,                   REPOSITORY
            debian-,                   REPOSITORY
            a..b,                      REPOSITORY
            a___b,                     REPOSITORY
            a._b,                      REPOSITORY
            /debian,                   REPOSITORY
            org//app,                  REPOSITORY
            example.com/,              REPOSITORY
            'my app',                  REPOSITORY
            'debian ',                 REPOSITORY
            ${BASE},                   UPPERCASE_REPOSITORY
            $base,                     REPOSITORY
            :12,                       REPOSITORY
            exa_mple.com/app,          REGISTRY
            -host.com/app,             REGISTRY
            example.com:/app,          REGISTRY
            example.com:port/app,      REGISTRY
            foo:bar/baz,               REGISTRY
            2001:db8::1/app,           REGISTRY
            debian:,                   TAG
            debian:.1,                 TAG
            debian:a+b,                TAG
            debian:1:2,                TAG
            debian@,                   DIGEST
            debian@sha256,             DIGEST
            debian@sha256:abc,         DIGEST
            debian@md5:d41d8cd98f00b204e9800998ecf8427e, DIGEST
            debian@sha256:E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855, DIGEST
            """)
    void saysWhichPartIsWrong(String written, Reason reason) {
        InvalidReferenceException e =
                catchThrowableOfType(InvalidReferenceException.class, () -> ImageReference.parse(written));

        assertThat(e.reason()).isEqualTo(reason);
        assertThat(e.getMessage()).isNotBlank();
    }

    @Test
    void messagesNameTheCulprit() {
        assertThatThrownBy(() -> ImageReference.parse("org/App:1"))
                .hasMessage("repository name \"org/App\" must be in lower case");
        assertThatThrownBy(() -> ImageReference.parse("debian@sha256:abc"))
                .hasMessage("a sha256 digest has 64 hexadecimal digits, this one has 3");
    }

    @Test
    void lengthsAreLimited() throws InvalidReferenceException {
        assertThat(ImageReference.parse("x/" + "a".repeat(253)).repository()).hasSize(255);
        assertThatThrownBy(() -> ImageReference.parse("x/" + "a".repeat(254)))
                .hasMessage("a repository name has at most 255 characters, this one has 256");
        assertThat(ImageReference.parse("debian:" + "1".repeat(128)).tag()).hasSize(128);
        assertThatThrownBy(() -> ImageReference.parse("debian:" + "1".repeat(129)))
                .hasMessage("a tag has at most 128 characters, this one has 129");
    }

    @Test
    void officialImagesAreThoseBelowLibrary() throws InvalidReferenceException {
        assertThat(ImageReference.parse("debian").isOfficial()).isTrue();
        assertThat(ImageReference.parse("grafana/loki").isOfficial()).isFalse();
        assertThat(ImageReference.parse("example.com/library/debian").isOfficial())
                .isFalse();
    }

    @Test
    void aReferenceCanBePinned() throws InvalidReferenceException {
        ImageReference reference = ImageReference.parse("debian:12");

        assertThat(reference.withDigest(Digest.parse(SHA)).familiar()).isEqualTo("debian:12@" + SHA);
        assertThat(reference.withTag("13").familiar()).isEqualTo("debian:13");
        assertThatThrownBy(() -> reference.withTag("1 3")).isInstanceOf(InvalidReferenceException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s/app", "%s:80/app", "debian:%s", "debian@%s", "org/%s"})
    void longHostileNamesAreRefused(String around) {
        for (String part : List.of("a-", "a.", "a", "A", "/")) {
            String hostile = around.formatted(part.repeat(100_000));
            assertThatThrownBy(() -> ImageReference.parse(hostile)).isInstanceOf(InvalidReferenceException.class);
        }
    }
}
