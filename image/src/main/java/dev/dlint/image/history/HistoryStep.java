package dev.dlint.image.history;

import dev.dlint.image.manifest.HistoryRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record of the history with what is known about it.
 *
 * @param layer the index of the layer it made; null when it made none or when that is not known
 */
public record HistoryStep(
        HistoryRecord written,
        BuildCommand command,
        @Nullable Integer layer) {}
