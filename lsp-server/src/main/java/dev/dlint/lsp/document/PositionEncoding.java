package dev.dlint.lsp.document;

import java.util.List;
import org.eclipse.lsp4j.PositionEncodingKind;

/** The unit in which a client counts the characters of a line. */
public enum PositionEncoding {
    UTF_16(PositionEncodingKind.UTF16) {
        @Override
        int units(String text, int start, int end) {
            return end - start;
        }

        @Override
        int advance(String text, int start, int end, int units) {
            return (int) Math.min(end, (long) start + units);
        }
    },
    UTF_8(PositionEncodingKind.UTF8) {
        @Override
        int units(String text, int start, int end) {
            int bytes = 0;
            for (int at = start; at < end; ) {
                int codePoint = text.codePointAt(at);
                bytes += bytes(codePoint);
                at += Character.charCount(codePoint);
            }
            return bytes;
        }

        @Override
        int advance(String text, int start, int end, int units) {
            int at = start;
            int left = units;
            while (at < end) {
                int codePoint = text.codePointAt(at);
                left -= bytes(codePoint);
                if (left < 0) {
                    break;
                }
                at += Character.charCount(codePoint);
            }
            return at;
        }
    };

    private final String id;

    PositionEncoding(String id) {
        this.id = id;
    }

    /** The name in the protocol. */
    public String id() {
        return id;
    }

    /** The first encoding of a client's list that is known here; UTF-16, which every client must understand, if there is none. */
    public static PositionEncoding negotiate(List<String> offered) {
        for (String name : offered) {
            for (PositionEncoding encoding : values()) {
                if (encoding.id.equals(name)) {
                    return encoding;
                }
            }
        }
        return UTF_16;
    }

    /** The number of units between two offsets. */
    abstract int units(String text, int start, int end);

    /** The offset that lies {@code units} after {@code start}, not beyond {@code end}, never inside a character. */
    abstract int advance(String text, int start, int end, int units);

    private static int bytes(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }
}
