package dev.dlint.image.layer;

/** What an entry of a layer is. */
public enum FileKind {
    FILE,
    DIRECTORY,
    SYMBOLIC_LINK,
    /** Another name of a file in this layer or below; has no content of its own. */
    HARD_LINK,
    CHARACTER_DEVICE,
    BLOCK_DEVICE,
    FIFO,
    /** Removes a path of the layers below. */
    WHITEOUT,
    /** Removes everything below a directory that the layers below put there. */
    OPAQUE;

    /** Whether the entry removes something and is not itself seen in a container. */
    public boolean isRemoval() {
        return this == WHITEOUT || this == OPAQUE;
    }
}
