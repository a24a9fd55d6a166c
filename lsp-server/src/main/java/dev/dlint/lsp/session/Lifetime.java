package dev.dlint.lsp.session;

import java.util.concurrent.CompletableFuture;

/** How long the server runs: until its client says so, closes its end of the connection, or is gone. */
public final class Lifetime {
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private volatile boolean shutDown;

    /** The client has announced the end: nothing but an exit is to come. */
    public void shutDown() {
        shutDown = true;
    }

    public boolean isShutDown() {
        return shutDown;
    }

    /** Ends the server; a client that did not announce it first is told so by the exit status, as the protocol asks. */
    public void end() {
        end.complete(shutDown ? 0 : 1);
    }

    /**
     * Ends the server when the client's process is gone, even if something else keeps the connection open. A process that
     * cannot be seen, as from inside a container, is not watched; the connection's end must do.
     */
    public void watch(long clientProcess) {
        ProcessHandle.of(clientProcess).ifPresent(this::endWith);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // ending the server is all that is to happen
    private void endWith(ProcessHandle client) {
        client.onExit().thenRun(this::end);
    }

    /** Waits for the end, and gives the exit status. */
    public int await() {
        return end.join();
    }
}
