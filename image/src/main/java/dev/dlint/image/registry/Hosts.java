package dev.dlint.image.registry;

import java.net.URI;
import java.util.regex.Pattern;

/** What a host name allows without asking the network. */
final class Hosts {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[?::1\\]?");

    private Hosts() {}

    /** Whether a host is this machine by its name alone; a name that only resolves to it may resolve otherwise next time. */
    static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }

    /** The host of a registry as written in references, without its port. */
    static String withoutPort(String registry) {
        return registry.replaceFirst(":\\d+$", "");
    }

    /** Whether two addresses are of the same server, so that what is meant for one may be sent to the other. */
    static boolean isSameOrigin(URI one, URI other) {
        return String.valueOf(one.getHost()).equalsIgnoreCase(other.getHost())
                && port(one) == port(other)
                && String.valueOf(one.getScheme()).equalsIgnoreCase(other.getScheme());
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
