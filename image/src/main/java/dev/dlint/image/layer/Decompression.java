package dev.dlint.image.layer;

import com.github.luben.zstd.ZstdInputStream;
import dev.dlint.image.manifest.Compression;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The decompressors for layers and archives. */
public final class Decompression {
    static final int BUFFER = 1 << 16;

    private Decompression() {}

    /** The uncompressed bytes of a stream, or null when its first bytes show no compression; it has lost some bytes then. */
    public static @Nullable InputStream openIfCompressed(InputStream in) throws IOException {
        PeekingStream start = new PeekingStream(in);
        Compression compression = Compression.of(start.peek(Compression.MAGIC_LENGTH));
        return compression == Compression.NONE ? null : open(compression, start);
    }

    /** The uncompressed bytes. Zstandard frames that need more than 128 MiB of window are refused, as by its own tool. */
    static InputStream open(Compression compression, InputStream in) throws IOException {
        return switch (compression) {
            case NONE -> in;
            case GZIP -> new GZIPInputStream(new PeekingStream(in), BUFFER);
            case ZSTD -> new ZstdInputStream(in);
        };
    }
}
