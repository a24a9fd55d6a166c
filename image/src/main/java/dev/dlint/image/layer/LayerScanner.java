package dev.dlint.image.layer;

import dev.dlint.image.ImageException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads the layers of an image, several at once, the largest first.
 *
 * <p>The result does not depend on the number of threads. When several layers cannot be read, the error is that of the lowest one.
 */
public final class LayerScanner {
    private final ScanOptions options;

    public LayerScanner(ScanOptions options) {
        this.options = options;
    }

    /**
     * Reads and verifies all layers.
     *
     * @return one result a layer, in the same order
     * @throws dev.dlint.image.BrokenImageException when a blob is not what the image says it is
     * @throws dev.dlint.image.LimitExceededException when the image exceeds a limit
     */
    public List<ScannedLayer> scan(List<Layer> layers) throws ImageException {
        ScanBudget budget = new ScanBudget(options.limits());
        int count = Math.max(1, Math.min(options.threads(), layers.size()));
        ExecutorService threads = Executors.newFixedThreadPool(count, LayerScanner::thread);
        try {
            List<ScannedLayer> scanned = new ArrayList<>();
            for (Future<ScannedLayer> result : start(layers, budget, threads)) {
                scanned.add(await(result));
            }
            return List.copyOf(scanned);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The results to come, in the order of the layers. */
    private List<Future<ScannedLayer>> start(List<Layer> layers, ScanBudget budget, ExecutorService threads) {
        List<Layer> largestFirst = new ArrayList<>(layers);
        largestFirst.sort(Comparator.comparingLong(Layer::size).reversed());
        Map<Integer, Future<ScannedLayer>> results = new TreeMap<>();
        for (Layer layer : largestFirst) {
            results.put(layer.index(), threads.submit(() -> read(layer, budget)));
        }
        return List.copyOf(results.values());
    }

    private ScannedLayer read(Layer layer, ScanBudget budget) throws ImageException {
        boolean done = false;
        try {
            ScannedLayer result = new LayerReader(layer, options, budget).read();
            done = true;
            return result;
        } finally {
            if (!done) {
                budget.fail(layer);
            }
        }
    }

    private static ScannedLayer await(Future<ScannedLayer> result) throws ImageException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof ImageException failure) {
                throw failure;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImageException("reading the image was interrupted", e);
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "layer scanner");
        thread.setDaemon(true);
        return thread;
    }
}
