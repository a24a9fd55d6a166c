package dev.dlint.lsp;

import dev.dlint.lsp.check.Diagnosing;
import dev.dlint.lsp.session.Lifetime;
import dev.dlint.lsp.session.Session;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The life cycle of a session, as the protocol has it. */
final class DlintServer implements LanguageServer {
    private final ServerOptions options;
    private final Session session;
    private final TextDocumentService documentRequests;
    private final WorkspaceService workspaceRequests;

    DlintServer(ServerOptions options, Lifetime lifetime) {
        this.options = options;
        this.session = new Session(options.surroundings(), lifetime);
        Diagnosing diagnosing = new Diagnosing(options, session);
        this.documentRequests = new DocumentRequests(session, diagnosing);
        this.workspaceRequests = new WorkspaceRequests(diagnosing);
    }

    void connect(LanguageClient client) {
        session.connect(client);
    }

    void stop() {
        session.stop();
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        session.begin(params);
        ServerInfo info = new ServerInfo("dlint", options.version());
        return CompletableFuture.completedFuture(new InitializeResult(Announcement.of(session.abilities()), info));
    }

    @Override
    public void initialized(InitializedParams params) {
        if (session.abilities().watchesFiles()) {
            CompletableFuture<Void> unused = session.client().registerCapability(WatchedFiles.registration());
        }
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        session.lifetime().shutDown();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        session.lifetime().end();
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // The client's wish is heard, but there is nothing to trace that its own log does not show.
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documentRequests;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspaceRequests;
    }
}
