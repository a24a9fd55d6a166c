package dev.dlint.image.layer;

import com.github.luben.zstd.ZstdInputStream;
import dev.dlint.image.manifest.Compression;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The decompressors for layers. */
final class Decompression {
    static final int BUFFER = 1 << 16;

    private Decompression() {}

    /** The uncompressed bytes of a stream. Zstandard frames that need more than 128 MiB of window are refused, as by its own tool. */
    static InputStream open(Compression compression, InputStream in) throws IOException {
        return switch (compression) {
            case NONE -> in;
            case GZIP -> new GZIPInputStream(in, BUFFER);
            case ZSTD -> new ZstdInputStream(in);
        };
    }
}
