package dev.dlint.image.layer;

/**
 * Something in a layer that no ordinary builder writes and that engines treat differently or refuse. It was contained: the scan went on.
 *
 * @param path the name as written in the layer, shortened when it is very long; empty when the oddity is the layer's
 * @param detail more about it, such as a link's target; may be empty
 */
public record Oddity(Kind kind, String path, String detail) {
    private static final int LONGEST_SHOWN = 256;

    /** The kinds of oddities. */
    public enum Kind {
        /** A name that leads out of the root by {@code ..}; the entry is left out. */
        ESCAPES("leads out of the image"),
        /** A name that starts with a slash; taken from the root. */
        ABSOLUTE("is an absolute name"),
        /** A name or link target longer than any system call takes, also after links are followed; the entry is left out. */
        LONG_NAME("is longer than a path may be"),
        /** A name with a NUL character; the entry is left out. */
        NUL("has a NUL character in its name"),
        /** The same path again in the same layer; the later entry counts. */
        DUPLICATE("occurs more than once in the layer"),
        /** A whiteout of nothing, of {@code .} or of {@code ..}; left out. */
        BAD_WHITEOUT("is a whiteout that names no file"),
        /** A hard link to a path that is not there; left out of the squashed tree. */
        DANGLING_HARD_LINK("is a hard link to nothing"),
        /** An entry below something that is no directory; left out of the squashed tree. */
        BELOW_NO_DIRECTORY("is below something that is no directory"),
        /** More than 40 symbolic links on the way to an entry; left out of the squashed tree. */
        LINK_LOOP("is below a loop of symbolic links"),
        /** More missing parent directories than engines could be asked to make; the entry is left out of the squashed tree. */
        TOO_MANY_DIRECTORIES("needs too many directories that the image does not have"),
        /** A file with holes; its content is not read, so that it cannot be made longer than it is. */
        SPARSE("is a sparse file"),
        /** An entry of a type that tar does not define; left out. */
        UNKNOWN_TYPE("is of a type that tar does not define"),
        /** Bytes other than zero after the end of the tar. */
        TRAILING_DATA("goes on after the end of its tar"),
        /** The blob is not compressed in the way that its media type says. */
        OTHER_COMPRESSION("is compressed in another way than its media type says"),
        /** A foreign layer, kept elsewhere; nothing in it was read. */
        FOREIGN("is a foreign layer that is kept elsewhere");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** The rest of a sentence that starts with the path. */
        public String text() {
            return text;
        }
    }

    public Oddity {
        path = shortened(path);
        detail = shortened(detail);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN - 1) + "…";
    }
}
