package dev.dlint.image.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChallengeTest {

    @Test
    void parametersMayBeQuoted() {
        assertThat(
                        Challenge.parse(
                                "Bearer realm=\"https://auth.example/token\", service=registry ,scope=\"repository:a/b:pull,push\""))
                .isEqualTo(new Challenge(
                        "bearer",
                        Map.of(
                                "realm",
                                "https://auth.example/token",
                                "service",
                                "registry",
                                "scope",
                                "repository:a/b:pull,push")));
        assertThat(Challenge.parse("Basic realm=\"a \\\"b\\\"\"").parameter("realm"))
                .isEqualTo("a \"b\"");
    }

    @Test
    void aSchemeAloneIsAChallengeToo() {
        assertThat(Challenge.parse("Negotiate")).isEqualTo(new Challenge("negotiate", Map.of()));
        assertThat(Challenge.parse("").scheme()).isEmpty();
    }
}
