package dev.dlint.lsp;

import dev.dlint.lsp.feature.tokens.SemanticTokensAnswers;
import dev.dlint.lsp.session.ClientAbilities;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What a client is told that it can ask for. */
final class Announcement {
    private Announcement() {}

    static ServerCapabilities of(ClientAbilities client) {
        ServerCapabilities server = new ServerCapabilities();
        server.setPositionEncoding(client.positionEncoding().id());
        server.setTextDocumentSync(synchronization());
        server.setDocumentSymbolProvider(true);
        server.setFoldingRangeProvider(true);
        server.setSelectionRangeProvider(true);
        server.setDocumentLinkProvider(new DocumentLinkOptions(false));
        server.setDefinitionProvider(true);
        server.setReferencesProvider(true);
        server.setDocumentHighlightProvider(true);
        server.setLinkedEditingRangeProvider(true);
        server.setRenameProvider(rename(client));
        server.setSemanticTokensProvider(SemanticTokensAnswers.options());
        if (client.pullsDiagnostics()) {
            server.setDiagnosticProvider(new DiagnosticRegistrationOptions(true, false));
        }
        return server;
    }

    /** Clients that cannot ask whether something can be renamed do not understand options either. */
    private static Either<Boolean, RenameOptions> rename(ClientAbilities client) {
        return client.preparesRename() ? Either.forRight(new RenameOptions(true)) : Either.forLeft(true);
    }

    private static TextDocumentSyncOptions synchronization() {
        TextDocumentSyncOptions options = new TextDocumentSyncOptions();
        options.setOpenClose(true);
        options.setChange(TextDocumentSyncKind.Incremental);
        options.setSave(new SaveOptions(false));
        return options;
    }
}
