package dev.dlint.lsp.session;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that do one piece of work after the other, in the order in which it was handed in, and never keep the process alive. */
public final class WorkThread {
    /** Syntax trees are walked recursively; a hostile file nests deeply. */
    private static final long STACK_BYTES = 4L << 20;

    private WorkThread() {}

    public static ExecutorService named(String name) {
        return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(null, work, name, STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }
}
