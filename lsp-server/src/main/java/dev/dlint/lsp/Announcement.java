package dev.dlint.lsp;

import dev.dlint.lsp.session.ClientAbilities;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;

/** What a client is told that it can ask for. */
final class Announcement {
    private Announcement() {}

    static ServerCapabilities of(ClientAbilities client) {
        ServerCapabilities server = new ServerCapabilities();
        server.setPositionEncoding(client.positionEncoding().id());
        server.setTextDocumentSync(synchronization());
        return server;
    }

    private static TextDocumentSyncOptions synchronization() {
        TextDocumentSyncOptions options = new TextDocumentSyncOptions();
        options.setOpenClose(true);
        options.setChange(TextDocumentSyncKind.Incremental);
        options.setSave(new SaveOptions(false));
        return options;
    }
}
