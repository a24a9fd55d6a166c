package dev.dlint.cli.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor that asks for diagnostics. */
final class TestEditor implements LanguageClient, AutoCloseable {
    private final LanguageServer server;
    private final InitializeResult initialized;

    TestEditor(InputStream fromServer, OutputStream toServer) throws Exception {
        var launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
        Future<Void> unused = launcher.startListening();
        server = launcher.getRemoteProxy();
        TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
        documents.setDiagnostic(new DiagnosticCapabilities());
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities(null, documents, null));
        initialized = server.initialize(params).get(120, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
    }

    String serverName() {
        return initialized.getServerInfo().getName();
    }

    List<Diagnostic> diagnostics(String uri, String text) throws Exception {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "dockerfile", 1, text)));
        TextDocumentIdentifier document = new TextDocumentIdentifier(uri);
        List<Diagnostic> found = server.getTextDocumentService()
                .diagnostic(new DocumentDiagnosticParams(document))
                .get(120, TimeUnit.SECONDS)
                .getRelatedFullDocumentDiagnosticReport()
                .getItems();
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document));
        return found;
    }

    @Override
    public void close() {
        Object unused = server.shutdown().orTimeout(120, TimeUnit.SECONDS).join();
        server.exit();
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError("telemetry: " + object);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        throw new AssertionError("not asked for: " + diagnostics);
    }

    @Override
    public void showMessage(MessageParams message) {
        throw new AssertionError(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        throw new AssertionError(request.getMessage());
    }

    @Override
    public void logMessage(MessageParams message) {
        throw new AssertionError(message.getMessage());
    }
}
