package dev.dlint.lsp;

import dev.dlint.lsp.session.Lifetime;
import dev.dlint.lsp.session.WorkThread;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Starts the language server. */
public final class LanguageServerMain {
    private static final Logger PROTOCOL_LOG = Logger.getLogger("org.eclipse.lsp4j");

    private LanguageServerMain() {}

    /**
     * Serves one client on the process's standard streams. Whatever else writes to the standard output meanwhile is led to
     * the standard error, since it would break the protocol.
     *
     * @return the exit status: 0 if the client ended the session properly, else 1
     */
    public static int runOnStandardStreams(ServerOptions options) {
        System.setOut(System.err);
        return run(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), options);
    }

    /**
     * Waits for one client on a port of this machine and serves it; for debugging.
     *
     * @param port from 1 to 65535
     * @return as {@link #runOnStandardStreams}
     */
    public static int runOnPort(int port, ServerOptions options) throws IOException {
        try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                Socket client = server.accept()) {
            return run(client.getInputStream(), client.getOutputStream(), options);
        }
    }

    /** Serves one client until its session ends; the exit status is that of {@link #runOnStandardStreams}. */
    public static int run(InputStream in, OutputStream out, ServerOptions options) {
        PROTOCOL_LOG.setLevel(Level.SEVERE);
        Lifetime lifetime = new Lifetime();
        DlintServer server = new DlintServer(options, lifetime);
        ExecutorService reader = WorkThread.named("dlint-reader");
        Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>()
                .setLocalService(server)
                .setRemoteInterface(LanguageClient.class)
                .setInput(new BufferedInputStream(in, 1 << 16))
                .setOutput(new BufferedOutputStream(out, 1 << 16))
                .setExecutorService(reader)
                .setExceptionHandler(RequestFailure::describe)
                .create();
        server.connect(launcher.getRemoteProxy());
        Future<Void> unused = launcher.startListening();
        reader.execute(lifetime::end); // comes to its turn when the input has been read to its end
        int status = lifetime.await();
        server.stop();
        reader.shutdownNow();
        return status;
    }
}
