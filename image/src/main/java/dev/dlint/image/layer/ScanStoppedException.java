package dev.dlint.image.layer;

import dev.dlint.image.ImageException;

/** A layer is given up because a lower one has failed. Never leaves the scanner, which reports the lower one's error. */
final class ScanStoppedException extends ImageException {
    ScanStoppedException() {
        super("another layer could not be read");
    }
}
