package dev.dlint.image.layer;

import dev.dlint.image.ImageException;
import dev.dlint.image.LimitExceededException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What is left of the limits for one image, shared by the threads that read its layers; also how they learn that the scan has failed. */
final class ScanBudget {
    private final ScanLimits limits;
    private final AtomicLong imageBytes = new AtomicLong();
    private final AtomicLong entries = new AtomicLong();
    private final AtomicLong nameBytes = new AtomicLong();
    private final AtomicInteger lowestFailed = new AtomicInteger(Integer.MAX_VALUE);

    ScanBudget(ScanLimits limits) {
        this.limits = limits;
    }

    ScanLimits limits() {
        return limits;
    }

    /** Counts uncompressed bytes of a layer, of which {@code layerTotal} have now been read. */
    void spendBytes(Layer layer, long count, long layerTotal) throws ImageException {
        if (layerTotal > limits.layerBytes()) {
            throw exceeded(layer.name() + " has more than " + limits.layerBytes() + " bytes uncompressed");
        }
        if (imageBytes.addAndGet(count) > limits.imageBytes()) {
            throw exceeded("the image has more than " + limits.imageBytes() + " bytes uncompressed");
        }
        if (layer.index() > lowestFailed.get()) {
            throw new ScanStoppedException();
        }
    }

    void spendEntry(int nameLength) throws LimitExceededException {
        if (entries.incrementAndGet() > limits.entries()) {
            throw exceeded("the image has more than " + limits.entries() + " files");
        }
        if (nameBytes.addAndGet(nameLength) > limits.nameBytes()) {
            throw exceeded("the names in the image have more than " + limits.nameBytes() + " characters");
        }
    }

    /** Stops the layers above; those below go on, so that the error reported is always that of the lowest layer. */
    void fail(Layer layer) {
        lowestFailed.accumulateAndGet(layer.index(), Math::min);
    }

    private static LimitExceededException exceeded(String what) {
        return new LimitExceededException(what + ", which is the limit; raise it if you trust the image");
    }
}
