package dev.dlint.image.reference;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The hash that identifies a blob by its content, written {@code sha256:HEX}. The algorithms are those that registries accept (OCI image
 * specification, "Descriptors: registered algorithms", and sha384, which Docker's tools know as well).
 *
 * @param algorithm the hash function
 * @param hex the hash in lower-case hexadecimal digits, as many as the algorithm has
 */
public record Digest(Algorithm algorithm, String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]+");

    /** A hash function that may identify a blob. */
    public enum Algorithm {
        SHA256("SHA-256", 64),
        SHA384("SHA-384", 96),
        SHA512("SHA-512", 128);

        private final String javaName;
        private final int hexLength;

        Algorithm(String javaName, int hexLength) {
            this.javaName = javaName;
            this.hexLength = hexLength;
        }

        /** A fresh computation of this hash. */
        public MessageDigest start() {
            try {
                return MessageDigest.getInstance(javaName);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has " + javaName, e);
            }
        }

        static Optional<Algorithm> named(String name) {
            for (Algorithm algorithm : values()) {
                if (algorithm.toString().equals(name)) {
                    return Optional.of(algorithm);
                }
            }
            return Optional.empty();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException when {@code hex} is not a hash of the algorithm */
    public Digest {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("\"" + hex + "\" is not lower-case hexadecimal");
        }
        if (hex.length() != algorithm.hexLength) {
            throw new IllegalArgumentException("a " + algorithm + " digest has " + algorithm.hexLength
                    + " hexadecimal digits, this one has " + hex.length());
        }
    }

    /**
     * Reads {@code ALGORITHM:HEX}.
     *
     * @throws IllegalArgumentException when the text is no digest; the message says why
     */
    public static Digest parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("\"" + text + "\" has no algorithm; write sha256:HEX");
        }
        String name = text.substring(0, colon);
        Algorithm algorithm = Algorithm.named(name)
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is no digest algorithm in use"));
        return new Digest(algorithm, text.substring(colon + 1));
    }

    /** The digest that a finished computation of {@code algorithm} stands for. */
    public static Digest of(Algorithm algorithm, MessageDigest computed) {
        return new Digest(algorithm, HexFormat.of().formatHex(computed.digest()));
    }

    /** The sha256 digest of some bytes. */
    public static Digest sha256(byte[] content) {
        MessageDigest computation = Algorithm.SHA256.start();
        computation.update(content);
        return of(Algorithm.SHA256, computation);
    }

    /** The first twelve digits, as Docker abbreviates a digest on screen. */
    public String shortHex() {
        return hex.substring(0, 12);
    }

    @Override
    public String toString() {
        return algorithm + ":" + hex;
    }
}
