package dev.dlint.image.manifest;

import java.util.Locale;

/** How a layer's tar is compressed. */
public enum Compression {
    NONE,
    GZIP,
    ZSTD;

    /** The number of bytes from which the compression can be told. */
    public static final int MAGIC_LENGTH = 4;

    /** The compression of a blob that starts with these bytes (RFC 1952, RFC 8878); anything unknown counts as none. */
    public static Compression of(byte[] start) {
        if (start.length >= 2 && start[0] == 0x1f && start[1] == (byte) 0x8b) {
            return GZIP;
        }
        return isZstd(start) ? ZSTD : NONE;
    }

    private static boolean isZstd(byte[] start) {
        if (start.length < MAGIC_LENGTH) {
            return false;
        }
        int magic = (start[0] & 0xff) | (start[1] & 0xff) << 8 | (start[2] & 0xff) << 16 | start[3] << 24;
        boolean skippableFrame = (magic & 0xfffffff0) == 0x184d2a50;
        return magic == 0xfd2fb528 || skippableFrame;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
