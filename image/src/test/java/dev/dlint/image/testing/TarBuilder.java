package dev.dlint.image.testing;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Writes tars, good and bad ones. */
public final class TarBuilder {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, StandardCharsets.UTF_8.name());

    public TarBuilder() {
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setAddPaxHeadersForNonAsciiNames(true);
    }

    public static TarBuilder tar() {
        return new TarBuilder();
    }

    public TarBuilder file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public TarBuilder file(String name, byte[] content) {
        return file(name, content, entry -> {});
    }

    public TarBuilder file(String name, byte[] content, Consumer<TarArchiveEntry> change) {
        TarArchiveEntry entry = entry(name, TarConstants.LF_NORMAL, change);
        entry.setSize(content.length);
        return add(entry, content);
    }

    public TarBuilder file(String name, String content, Consumer<TarArchiveEntry> change) {
        return file(name, content.getBytes(StandardCharsets.UTF_8), change);
    }

    public TarBuilder directory(String name) {
        return add(entry(name + "/", TarConstants.LF_DIR, entry -> entry.setMode(0755)), new byte[0]);
    }

    public TarBuilder symlink(String name, String target) {
        return add(entry(name, TarConstants.LF_SYMLINK, entry -> entry.setLinkName(target)), new byte[0]);
    }

    public TarBuilder hardLink(String name, String target) {
        return add(entry(name, TarConstants.LF_LINK, entry -> entry.setLinkName(target)), new byte[0]);
    }

    public TarBuilder special(String name, byte type) {
        return add(entry(name, type, entry -> {}), new byte[0]);
    }

    /** An extended (PAX) header about the entry that follows: names and values in turn. */
    public TarBuilder pax(String... namesAndValues) {
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            records.writeBytes(paxRecord(namesAndValues[i], namesAndValues[i + 1]));
        }
        TarArchiveEntry entry = entry("pax", TarConstants.LF_PAX_EXTENDED_HEADER_LC, header -> {});
        entry.setSize(records.size());
        return add(entry, records.toByteArray());
    }

    private static byte[] paxRecord(String key, String value) {
        int rest = (" " + key + "=" + value + "\n").getBytes(StandardCharsets.UTF_8).length;
        int length = rest + 1;
        while (length != rest + String.valueOf(length).length()) {
            length++;
        }
        return (length + " " + key + "=" + value + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public TarBuilder whiteout(String path) {
        int slash = path.lastIndexOf('/') + 1;
        return file(path.substring(0, slash) + ".wh." + path.substring(slash), "");
    }

    public TarBuilder opaque(String directory) {
        return file(directory + "/.wh..wh..opq", "");
    }

    /** Any bytes between two entries. */
    public TarBuilder raw(byte[] content) {
        return doing(() -> {
            tar.flush();
            bytes.write(content);
        });
    }

    public byte[] build() {
        doing(tar::close);
        return bytes.toByteArray();
    }

    public byte[] gzip() {
        return gzip(build());
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    public static byte[] zstd(byte[] content) {
        return Zstd.compress(content);
    }

    private static TarArchiveEntry entry(String name, byte type, Consumer<TarArchiveEntry> change) {
        TarArchiveEntry entry = new TarArchiveEntry(name, type, true);
        entry.setMode(0644);
        entry.setModTime(0);
        change.accept(entry);
        return entry;
    }

    private TarBuilder add(TarArchiveEntry entry, byte[] content) {
        return doing(() -> {
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        });
    }

    private TarBuilder doing(Action action) {
        try {
            action.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Action {
        void run() throws IOException;
    }
}
