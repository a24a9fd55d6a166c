package dev.dlint.image.transport;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.LimitExceededException;
import dev.dlint.image.manifest.Descriptor;
import dev.dlint.image.reference.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Holds blobs by digest. Safe for use by several threads. */
public interface BlobStore {
    /** Manifests and configurations are held in memory, so a descriptor that claims more is refused. */
    long MOST_IN_MEMORY = 8 << 20;

    /**
     * Opens a blob without verifying it.
     *
     * @throws dev.dlint.image.MissingImageException when the store does not have it
     */
    InputStream open(Descriptor descriptor) throws IOException;

    /**
     * Reads a small blob and verifies it.
     *
     * @param what what it is, for errors: {@code manifest}
     */
    default byte[] read(Descriptor descriptor, String what) throws ImageException {
        String name = what + " " + descriptor.digest();
        if (descriptor.size() > MOST_IN_MEMORY) {
            throw new LimitExceededException(
                    name + " has " + descriptor.size() + " bytes; at most " + MOST_IN_MEMORY + " are read");
        }
        try (InputStream in = open(descriptor)) {
            byte[] content = in.readNBytes((int) descriptor.size() + 1);
            verify(content, descriptor, name);
            return content;
        } catch (ImageException e) {
            throw e;
        } catch (IOException e) {
            throw new ImageException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void verify(byte[] content, Descriptor descriptor, String name) throws BrokenImageException {
        if (content.length != descriptor.size()) {
            String actual = content.length > descriptor.size() ? "more" : "only " + content.length;
            throw new BrokenImageException(
                    name + " has " + actual + " bytes, its descriptor says " + descriptor.size());
        }
        Digest expected = descriptor.digest();
        MessageDigest hash = expected.algorithm().start();
        hash.update(content);
        Digest actual = Digest.of(expected.algorithm(), hash);
        if (!actual.equals(expected)) {
            throw new BrokenImageException(name + " has the digest " + actual);
        }
    }
}
