package dev.dlint.syntax.parse;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses that Go's {@code net.ParseIP} takes. */
final class IpAddress {
    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern VERSION_4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final int GROUPS = 8;

    private IpAddress() {}

    /** What BuildKit says of the address in front of a port, or null if it takes it. */
    static @Nullable String messageFor(String address) {
        String bare = address;
        if (address.charAt(0) == '[') {
            int close = address.indexOf(']');
            if (close < 0) {
                return "invalid IP address " + address + ": address " + address + ":: missing ']' in address";
            }
            if (close != address.length() - 1) {
                return "invalid IP address " + address + ": address " + address + ":: too many colons in address";
            }
            bare = address.substring(1, close);
        }
        return bare.isEmpty() || isAddress(bare) ? null : "invalid IP address: " + bare;
    }

    static boolean isAddress(String text) {
        return VERSION_4.matcher(text).matches() || isVersion6(text);
    }

    private static boolean isVersion6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == GROUPS;
        }
        int before = groups(text.substring(0, gap), false);
        int after = groups(text.substring(gap + 2), true);
        return before >= 0 && after >= 0 && before + after < GROUPS;
    }

    /** How many 16-bit groups the text is, or -1 if it is none; an IPv4 address may stand for the last two. */
    private static int groups(String text, boolean mayEndInVersion4) {
        if (text.isEmpty()) {
            return 0;
        }
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            if (GROUP.matcher(parts[i]).matches()) {
                count++;
            } else if (mayEndInVersion4
                    && i == parts.length - 1
                    && VERSION_4.matcher(parts[i]).matches()) {
                count += 2;
            } else {
                return -1;
            }
        }
        return count;
    }
}
