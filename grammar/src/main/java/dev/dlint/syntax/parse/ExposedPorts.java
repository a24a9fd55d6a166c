package dev.dlint.syntax.parse;

import dev.dlint.syntax.SyntaxProblem.Kind;
import dev.dlint.syntax.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The syntax of EXPOSE: {@code [[ip:]hostPort:]containerPort[/protocol]}, of which BuildKit uses only the last two. */
final class ExposedPorts {
    private static final int MAX_PORT = 65535;

    private ExposedPorts() {}

    /** Reports the first bad port in the order in which BuildKit looks at them, which is that of the alphabet. */
    static void check(List<Word> ports, InstructionProblems problems) {
        for (Word port : ports.size() == 1 ? ports : sorted(ports)) {
            String literal = port.literal();
            String message = literal == null ? null : messageForWords(literal);
            if (message != null) {
                problems.dispatch(Kind.ARGUMENTS, message, port.range());
                return;
            }
        }
    }

    private static List<Word> sorted(List<Word> ports) {
        return ports.stream().sorted(Comparator.comparing(Word::text)).toList();
    }

    /** BuildKit splits what it expanded once more, at white space of any kind. */
    private static @Nullable String messageForWords(String text) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || GoText.isSpace(text.charAt(at))) {
                String message = at > start ? messageFor(text.substring(start, at)) : null;
                if (message != null) {
                    return message;
                }
                start = at + 1;
            }
        }
        return null;
    }

    /** What is wrong with a port, or null. */
    static @Nullable String messageFor(String text) {
        int lastColon = text.lastIndexOf(':');
        int hostColon = lastColon < 0 ? -1 : text.lastIndexOf(':', lastColon - 1);
        String address = hostColon < 0 ? "" : text.substring(0, hostColon);
        String hostPort = lastColon < 0 ? "" : text.substring(hostColon + 1, lastColon);
        String last = text.substring(lastColon + 1);
        int slash = last.indexOf('/');
        String port = slash < 0 ? last : last.substring(0, slash);
        if (port.isEmpty()) {
            return "invalid port: " + GoText.quote(text) + ": no port specified";
        }
        String protocol = slash < 0 ? "" : last.substring(slash + 1);
        if (!isProtocol(protocol)) {
            return "invalid port: " + GoText.quote(text) + ": invalid proto: " + protocol;
        }
        String badAddress = address.isEmpty() ? null : IpAddress.messageFor(address);
        return badAddress != null ? badAddress : messageForRanges(port, hostPort);
    }

    private static @Nullable String messageForRanges(String port, String hostPort) {
        int size = rangeSize(port);
        if (size < 0) {
            return "invalid containerPort: " + port;
        }
        if (hostPort.isEmpty()) {
            return null;
        }
        int hostSize = rangeSize(hostPort);
        if (hostSize < 0) {
            return "invalid hostPort: " + hostPort;
        }
        return size != hostSize && size > 1
                ? "invalid ranges specified for container and host Ports: " + port + " and " + hostPort
                : null;
    }

    private static boolean isProtocol(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "tcp", "udp", "sctp" -> true;
            default -> false;
        };
    }

    /** How many ports a number or a range is, or -1 if it is neither. */
    private static int rangeSize(String text) {
        int dash = text.indexOf('-');
        String first = dash < 0 ? text : text.substring(0, dash);
        String last = dash < 0 ? first : text.substring(dash + 1);
        long from = number(first);
        long to = number(last);
        return from < 0 || to < from ? -1 : (int) (to - from + 1);
    }

    private static long number(String text) {
        Long value = GoNumber.parse(text);
        return value == null || value < 0 || value > MAX_PORT ? -1 : value;
    }
}
