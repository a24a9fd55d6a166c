package dev.dlint.syntax.parse;

/** How Go's standard library, and so BuildKit, classifies and prints text. */
public final class GoText {
    private GoText() {}

    /** Whether Go's {@code unicode.IsSpace} holds: the Unicode property White_Space, no-break spaces included. */
    static boolean isSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c >= '\u0085' && isWideSpace(c);
    }

    /** White space beyond ASCII. */
    static boolean isWideSpace(char c) {
        return switch (c) {
            case '\u0085', '\u00A0', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> true;
            default -> c >= '\u2000' && c <= '\u200A';
        };
    }

    /** What BuildKit splits keywords and lists at: the blanks of the pattern {@code [\t\v\f\r ]+}. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\u000B' || c == '\f';
    }

    /**
     * Whether a byte of the character's UTF-8 form is 85 or A0. Code that reads bytes as characters takes such a byte for
     * white space.
     */
    static boolean hasSpaceByte(int codePoint) {
        if (codePoint < 0x80) {
            return false;
        }
        for (int rest = codePoint, bytes = continuationBytes(codePoint); bytes > 0; bytes--, rest >>= 6) {
            int low = rest & 0x3F;
            if (low == 0x05 || low == 0x20) {
                return true;
            }
        }
        return false;
    }

    private static int continuationBytes(int codePoint) {
        if (codePoint < 0x800) {
            return 1;
        }
        return codePoint < 0x10000 ? 2 : 3;
    }

    /** The text in double quotes as the verb {@code %q} prints it. */
    public static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> quote(c, out));
        return out.append('"').toString();
    }

    private static void quote(int c, StringBuilder out) {
        int named = "\u0007\b\f\n\r\t\u000B\"\\".indexOf(c);
        if (named >= 0) {
            out.append('\\').append("abfnrtv\"\\".charAt(named));
        } else if (c < ' ' || c == 0x7F) {
            out.append(String.format("\\x%02x", c));
        } else if (isPrintable(c)) {
            out.appendCodePoint(c);
        } else {
            out.append(String.format(c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
        }
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    /** What {@code strconv.ParseBool} takes. */
    static boolean isBool(String text) {
        return switch (text) {
            case "1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False" -> true;
            default -> false;
        };
    }
}
