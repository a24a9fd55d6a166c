package dev.dlint.lsp.check;

import dev.dlint.analyzer.rule.BuildContext;
import dev.dlint.lsp.Surroundings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The build contexts of open Dockerfiles. Listing one can take long, so that it is done beside the work for the client: a
 * context that is not there soon counts as unknown for now, and a listing that has become old is made again.
 */
final class Contexts {
    private static final Duration PATIENCE = Duration.ofMillis(150);
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Surroundings surroundings;
    private final Executor background;
    private final Runnable changed;
    private final Map<Path, Listing> listings = new ConcurrentHashMap<>();

    /**
     * @param changed is run, on the background's threads, when a context turns out to be another than was said
     */
    Contexts(Surroundings surroundings, Executor background, Runnable changed) {
        this.surroundings = surroundings;
        this.background = background;
        this.changed = changed;
    }

    /** The context of a Dockerfile, as far as it is known by now; for one that lies nowhere, unknown. */
    BuildContext of(@Nullable Path dockerfile) {
        if (dockerfile == null) {
            return BuildContext.UNKNOWN;
        }
        Listing listing = listings.computeIfAbsent(dockerfile, key -> new Listing());
        if (listing.begin()) {
            background.execute(() -> list(dockerfile, listing));
        }
        return listing.say();
    }

    private void list(Path dockerfile, Listing listing) {
        if (listing.arrive(surroundings.contextOf(dockerfile))) {
            changed.run();
        }
    }

    /** What is known of one Dockerfile's context. */
    private static final class Listing {
        private BuildContext context = BuildContext.UNKNOWN;
        private boolean known;
        private boolean said;
        private boolean underWay;
        private long arrived;

        /** Whether a listing is to be made now. */
        synchronized boolean begin() {
            boolean fresh = known && System.nanoTime() - arrived < FRESH.toNanos();
            boolean begins = !underWay && !fresh;
            underWay |= begins;
            return begins;
        }

        /** Takes a new listing, and tells whether something else was said before. */
        synchronized boolean arrive(BuildContext listed) {
            boolean differs = said && !listed.equals(context);
            context = listed;
            known = true;
            underWay = false;
            arrived = System.nanoTime();
            notifyAll();
            return differs;
        }

        /** What is known; waits a moment for the first listing. */
        synchronized BuildContext say() {
            long end = System.nanoTime() + PATIENCE.toNanos();
            for (long left = PATIENCE.toMillis();
                    !known && !said && left > 0;
                    left = (end - System.nanoTime()) / 1_000_000) {
                try {
                    wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
            said = true;
            return context;
        }
    }
}
