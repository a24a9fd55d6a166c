package dev.dlint.image.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "localhost, true",
        "127.0.0.1, true",
        "127.1.2.3, true",
        "[::1], true",
        "::1, true",
        "localhost.example.com, false",
        "127.0.0.1.example.com, false",
        "example.com, false",
        "10.0.0.1, false"
    })
    void onlyThisMachineIsLoopback(String host, boolean loopback) {
        assertThat(Hosts.isLoopback(host)).isEqualTo(loopback);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "https://a.io/x, https://a.io/y, true",
        "https://a.io/x, https://A.io:443/y, true",
        "https://a.io/x, http://a.io/x, false",
        "https://a.io/x, https://a.io:8443/x, false",
        "https://a.io/x, https://b.a.io/x, false",
        "https://a.io/x, https://a.io.evil/x, false"
    })
    void anOriginIsSchemeHostAndPort(URI one, URI other, boolean same) {
        assertThat(Hosts.isSameOrigin(one, other)).isEqualTo(same);
    }
}
