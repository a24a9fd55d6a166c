package dev.dlint.image.manifest;

import dev.dlint.image.ImageException;
import dev.dlint.image.json.JsonObject;
import java.time.Duration;
import java.util.List;

/**
 * How the engine finds out whether a container still works; Docker's extension of the configuration.
 *
 * @param test {@code ["CMD", ...]}, {@code ["CMD-SHELL", ...]} or {@code ["NONE"]}; empty inherits
 * @param interval zero means the engine's default, as in the other durations
 * @param retries 0 means the engine's default
 */
public record Healthcheck(List<String> test, Duration interval, Duration timeout, Duration startPeriod, long retries) {

    static Healthcheck read(JsonObject json) throws ImageException {
        return new Healthcheck(
                json.texts("Test"),
                Duration.ofNanos(json.number("Interval", 0)),
                Duration.ofNanos(json.number("Timeout", 0)),
                Duration.ofNanos(json.number("StartPeriod", 0)),
                json.number("Retries", 0));
    }

    /** Whether {@code HEALTHCHECK NONE} turns off what the base image checks. */
    public boolean isDisabled() {
        return test.equals(List.of("NONE"));
    }
}
