package dev.dlint.cli.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same work for many things at the same time, and hands the results on in the order of the things. */
final class OrderedWork {
    /** How far work may run ahead of the results that are handed on, for each thread; it bounds the memory that results take. */
    private static final int AHEAD = 32;
    /** For the parser's recursion. */
    private static final long STACK_BYTES = 8L << 20;

    private OrderedWork() {}

    /** Takes a result. */
    interface Sink<R> {
        void accept(R result) throws IOException;
    }

    /**
     * Does it.
     *
     * @param jobs how many threads work; with 1 it is the calling one
     * @param work must not throw
     * @param sink is called by the calling thread alone
     */
    static <T, R> void run(List<T> things, int jobs, Function<T, R> work, Sink<R> sink) throws IOException {
        if (jobs == 1 || things.size() < 2) {
            for (T thing : things) {
                sink.accept(work.apply(thing));
            }
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(null, task, "check", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
        try {
            runParallel(things, jobs * AHEAD, threads, work, sink);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T, R> void runParallel(
            List<T> things, int ahead, ExecutorService threads, Function<T, R> work, Sink<R> sink) throws IOException {
        Deque<Future<R>> pending = new ArrayDeque<>();
        for (T thing : things) {
            if (pending.size() == ahead) {
                sink.accept(await(pending.remove()));
            }
            pending.add(threads.submit(() -> work.apply(thing)));
        }
        while (!pending.isEmpty()) {
            sink.accept(await(pending.remove()));
        }
    }

    private static <R> R await(Future<R> result) throws IOException {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
