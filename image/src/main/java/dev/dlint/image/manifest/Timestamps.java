package dev.dlint.image.manifest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Times as RFC 3339 writes them. */
final class Timestamps {
    private Timestamps() {}

    /** The time, or null when there is none or the text is no time: a bad date is no reason to refuse an image. */
    static @Nullable Instant read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
