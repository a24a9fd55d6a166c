package dev.dlint.image.registry;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often a request is sent again when the network or the server fails, and how long to wait in between: twice as long each time, with up to
 * a quarter more so that many clients do not come back at once.
 *
 * @param attempts how often a request is sent at most, at least 1
 * @param firstPause the wait after the first failure
 */
public record RetryPolicy(int attempts, Duration firstPause) {
    /** Five attempts within about eight seconds. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(5, Duration.ofMillis(500));

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    /** Whether a server that answers so may answer otherwise soon. */
    static boolean isTemporary(int status) {
        return status == 408 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
    }

    /**
     * Waits before the next attempt.
     *
     * @param failures how many attempts have failed, at least 1
     * @param askedSeconds what the server asked for in its Retry-After header, 0 if nothing
     */
    void pause(int failures, long askedSeconds) throws InterruptedException {
        long own = firstPause.toMillis() << Math.min(failures - 1, 10);
        long jittered = own + ThreadLocalRandom.current().nextLong(own / 4 + 1);
        long asked = Math.min(askedSeconds, LONGEST_PAUSE.toSeconds()) * 1000;
        Thread.sleep(Math.min(Math.max(jittered, asked), LONGEST_PAUSE.toMillis()));
    }
}
