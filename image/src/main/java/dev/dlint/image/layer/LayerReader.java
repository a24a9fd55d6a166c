package dev.dlint.image.layer;

import dev.dlint.image.BrokenImageException;
import dev.dlint.image.ImageException;
import dev.dlint.image.MissingImageException;
import dev.dlint.image.manifest.Compression;
import dev.dlint.image.reference.Digest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Reads one layer from its first byte to its last, and checks that it is the one that the image names. */
final class LayerReader {
    private final Layer layer;
    private final ScanOptions options;
    private final ScanBudget budget;
    private final Oddities oddities = new Oddities();

    LayerReader(Layer layer, ScanOptions options, ScanBudget budget) {
        this.layer = layer;
        this.options = options;
        this.budget = budget;
    }

    ScannedLayer read() throws ImageException {
        try (InputStream blob = layer.content().open()) {
            return read(blob);
        } catch (MissingImageException e) {
            if (layer.mediaType().isForeignLayer()) {
                return ScannedLayer.absent(layer);
            }
            throw e;
        } catch (ImageException e) {
            throw e;
        } catch (IOException e) {
            throw new BrokenImageException(layer.name() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private ScannedLayer read(InputStream blob) throws IOException {
        PeekingStream start = new PeekingStream(blob);
        Compression compression = Compression.of(start.peek(Compression.MAGIC_LENGTH));
        MessageDigest tarHash = options.contents() ? layer.diffId().algorithm().start() : null;
        MessageDigest blobHash = options.contents() ? blobHash(compression) : null;
        LayerStream stored = new Stored(start, blobHash);
        LayerStream tar = new Uncompressed(Decompression.open(compression, stored), tarHash);
        LayerFiles files = new LayerFiles(layer, options, budget, oddities);
        files.read(new BufferedInputStream(tar, Decompression.BUFFER));
        // What follows the last compressed frame still belongs to the blob and its digest.
        stored.transferTo(OutputStream.nullOutputStream());
        checkDeclared(compression);
        checkSize(stored.count());
        if (tarHash != null) {
            verify(blobHash, Digest.of(layer.diffId().algorithm(), tarHash));
        }
        return files.result(compression, stored.count(), tar.count());
    }

    /** The hash of the blob as stored, or null where it is no other than that of the tar. */
    private @Nullable MessageDigest blobHash(Compression compression) {
        Digest expected = layer.digest();
        boolean sameAsTar = compression == Compression.NONE
                && expected != null
                && expected.algorithm() == layer.diffId().algorithm();
        return expected == null || sameAsTar ? null : expected.algorithm().start();
    }

    private void checkDeclared(Compression actual) {
        Compression declared = layer.mediaType().declaredCompression();
        if (!layer.mediaType().name().isEmpty() && declared != actual) {
            oddities.add(Oddity.Kind.OTHER_COMPRESSION, "", actual + " instead of " + declared);
        }
    }

    private void checkSize(long actual) throws BrokenImageException {
        if (layer.size() >= 0 && layer.size() != actual) {
            throw new BrokenImageException(
                    layer.name() + " has " + actual + " bytes, its descriptor says " + layer.size());
        }
    }

    private void verify(@Nullable MessageDigest blobHash, Digest tar) throws BrokenImageException {
        Digest expected = layer.digest();
        if (expected != null) {
            check("digest", expected, blobHash == null ? tar : Digest.of(expected.algorithm(), blobHash));
        }
        check("diff ID", layer.diffId(), tar);
    }

    private void check(String what, Digest expected, Digest actual) throws BrokenImageException {
        if (!expected.equals(actual)) {
            throw new BrokenImageException(layer.name() + " has the " + what + " " + actual + ", expected " + expected);
        }
    }

    private final class Stored extends LayerStream {
        Stored(InputStream in, @Nullable MessageDigest hash) {
            super(in, hash);
        }

        @Override
        void passed(long bytes) {
            options.progress().read(layer, bytes);
        }
    }

    private final class Uncompressed extends LayerStream {
        Uncompressed(InputStream in, @Nullable MessageDigest hash) {
            super(in, hash);
        }

        @Override
        void passed(long bytes) throws IOException {
            budget.spendBytes(layer, bytes, count());
        }
    }
}
