package dev.dlint.image.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "linux/amd64, linux/amd64",
        "arm64, linux/arm64",
        "linux/aarch64, linux/arm64",
        "linux/arm64/v8, linux/arm64",
        "Linux/x86_64, linux/amd64",
        "linux/arm/v7, linux/arm/v7",
        "linux/amd64/v3, linux/amd64/v3",
        "windows/amd64, windows/amd64"
    })
    void isNormalised(String written, String normal) {
        assertThat(Platform.parse(written)).hasToString(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "linux/", "linux/arm/v7/x", "linux amd64"})
    void refusesOtherForms(String text) {
        assertThatThrownBy(() -> Platform.parse(text))
                .hasMessage("\"" + text + "\" is no platform; write it as linux/amd64 or linux/arm/v7");
    }

    @ParameterizedTest(name = "{0} satisfies {1}: {2}")
    @CsvSource({
        "linux/arm/v7, linux/arm, true",
        "linux/arm/v7, linux/arm/v7, true",
        "linux/arm/v6, linux/arm/v7, false",
        "linux/arm64, linux/arm64/v8, true",
        "linux/amd64, linux/arm64, false",
        "windows/amd64, linux/amd64, false"
    })
    void aWantedVariantMustBeThere(String image, String wanted, boolean satisfied) {
        assertThat(Platform.parse(image).satisfies(Platform.parse(wanted))).isEqualTo(satisfied);
    }

    @Test
    void attestationsHaveNoPlatform() {
        assertThat(Platform.parse("unknown/unknown").isUnknown()).isTrue();
    }
}
