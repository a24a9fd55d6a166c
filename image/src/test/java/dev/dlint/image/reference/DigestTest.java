package dev.dlint.image.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTest {
    /** The test vector "abc" of FIPS 180-4. */
    private static final String ABC = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void hashesBytes() {
        assertThat(Digest.sha256("abc".getBytes(StandardCharsets.UTF_8))).hasToString(ABC);
    }

    @Test
    void isAbbreviatedAsDockerDoes() {
        assertThat(Digest.parse(ABC).shortHex()).isEqualTo("ba7816bf8f01");
    }

    @Test
    void longerHashesAreRead() {
        assertThat(Digest.parse("sha512:" + "0".repeat(128)).algorithm()).isEqualTo(Digest.Algorithm.SHA512);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            abc        | "abc" has no algorithm; write sha256:HEX
            sha1:00    | "sha1" is no digest algorithm in use
            sha256:    | "" is not lower-case hexadecimal
            sha256:../ | "../" is not lower-case hexadecimal
            sha256:00  | a sha256 digest has 64 hexadecimal digits, this one has 2
            """)
    void refusesWhatCouldNotIdentifyABlob(String text, String message) {
        assertThatThrownBy(() -> Digest.parse(text)).hasMessage(message);
    }
}
