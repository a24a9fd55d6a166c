package dev.dlint.image.testing;

import dev.dlint.image.layer.Layer;
import dev.dlint.image.manifest.MediaType;
import dev.dlint.image.reference.Digest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Layers that are kept in memory. */
public final class TestLayers {
    private TestLayers() {}

    /** An uncompressed layer. */
    public static Layer plain(int index, byte[] tar) {
        return stored(index, tar, tar, MediaType.OCI_LAYER);
    }

    public static Layer plain(TarBuilder tar) {
        return plain(0, tar.build());
    }

    public static Layer gzip(int index, byte[] tar) {
        return stored(index, tar, TarBuilder.gzip(tar), MediaType.OCI_LAYER_GZIP);
    }

    public static Layer zstd(int index, byte[] tar) {
        return stored(index, tar, TarBuilder.zstd(tar), MediaType.OCI_LAYER_ZSTD);
    }

    /** A layer whose blob is said to hold the tar. */
    public static Layer stored(int index, byte[] tar, byte[] blob, MediaType type) {
        return new Layer(
                index,
                Digest.sha256(tar),
                Digest.sha256(blob),
                blob.length,
                type,
                () -> new ByteArrayInputStream(blob));
    }

    /** Uncompressed layers, lowest first. */
    public static List<Layer> all(TarBuilder... tars) {
        List<Layer> layers = new ArrayList<>();
        for (TarBuilder tar : tars) {
            layers.add(plain(layers.size(), tar.build()));
        }
        return layers;
    }
}
