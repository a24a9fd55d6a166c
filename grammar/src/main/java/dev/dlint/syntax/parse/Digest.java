package dev.dlint.syntax.parse;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Digests such as {@code sha256:...}, as {@code github.com/opencontainers/go-digest} checks them. */
final class Digest {
    private static final Pattern DIGEST = Pattern.compile("[a-z0-9]++(?:[.+_-][a-z0-9]++)*+:[a-zA-Z0-9=_-]++");
    private static final Pattern HEX = Pattern.compile("[a-f0-9]+");
    private static final Map<String, Integer> LENGTHS = Map.of("sha256", 64, "sha384", 96, "sha512", 128);

    private Digest() {}

    /** What is wrong with a digest, or null. */
    static @Nullable String messageFor(String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            return "invalid checksum digest format";
        }
        int colon = digest.indexOf(':');
        Integer length = LENGTHS.get(digest.substring(0, colon));
        if (length == null) {
            return "unsupported digest algorithm";
        }
        String hex = digest.substring(colon + 1);
        if (hex.length() != length) {
            return "invalid checksum digest length";
        }
        return HEX.matcher(hex).matches() ? null : "invalid checksum digest format";
    }
}
