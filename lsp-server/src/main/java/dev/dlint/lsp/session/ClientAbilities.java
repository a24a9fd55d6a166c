package dev.dlint.lsp.session;

import dev.dlint.lsp.document.PositionEncoding;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.StaleRequestCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What the client can do. Clients differ in every detail, and one that says nothing can do nothing: each ability is asked
 * for by itself where it matters.
 */
public final class ClientAbilities {
    private final Optional<TextDocumentClientCapabilities> document;
    private final Optional<WorkspaceClientCapabilities> workspace;
    private final Optional<WindowClientCapabilities> window;
    private final Optional<GeneralClientCapabilities> general;

    public ClientAbilities(ClientCapabilities capabilities) {
        document = Optional.ofNullable(capabilities.getTextDocument());
        workspace = Optional.ofNullable(capabilities.getWorkspace());
        window = Optional.ofNullable(capabilities.getWindow());
        general = Optional.ofNullable(capabilities.getGeneral());
    }

    /** A client that can do nothing beyond what the protocol takes for granted. */
    public static ClientAbilities none() {
        return new ClientAbilities(new ClientCapabilities());
    }

    public PositionEncoding positionEncoding() {
        List<String> offered =
                general.map(GeneralClientCapabilities::getPositionEncodings).orElse(List.of());
        return PositionEncoding.negotiate(offered);
    }

    /** Whether the client asks for diagnostics itself; it is then not sent any. */
    public boolean pullsDiagnostics() {
        return document.map(TextDocumentClientCapabilities::getDiagnostic).isPresent();
    }

    /** Whether diagnostics that the client asked for can be called outdated, so that it asks again. */
    public boolean refreshesDiagnostics() {
        return workspace
                .map(WorkspaceClientCapabilities::getDiagnostics)
                .map(DiagnosticWorkspaceCapabilities::getRefreshSupport)
                .orElse(false);
    }

    /** Whether the client asks again when it is told that a document has changed since it asked. */
    public boolean retries(String method) {
        return general.map(GeneralClientCapabilities::getStaleRequestSupport)
                .map(StaleRequestCapabilities::getRetryOnContentModified)
                .map(methods -> methods.contains(method))
                .orElse(false);
    }

    private Optional<PublishDiagnosticsCapabilities> publishing() {
        return document.map(TextDocumentClientCapabilities::getPublishDiagnostics);
    }

    private Optional<DiagnosticCapabilities> pulling() {
        return document.map(TextDocumentClientCapabilities::getDiagnostic);
    }

    /** Whether diagnostics that are sent may name the version that they are for. */
    public boolean versionsDiagnostics() {
        return publishing()
                .map(PublishDiagnosticsCapabilities::getVersionSupport)
                .orElse(false);
    }

    /** Whether the code of a diagnostic may lead to a page. */
    public boolean linksCodes() {
        return publishing()
                        .map(PublishDiagnosticsCapabilities::getCodeDescriptionSupport)
                        .orElse(false)
                || pulling()
                        .map(DiagnosticCapabilities::getCodeDescriptionSupport)
                        .orElse(false);
    }

    /** Whether a diagnostic may point to other places. */
    public boolean relatesDiagnostics() {
        return publishing()
                        .map(PublishDiagnosticsCapabilities::getRelatedInformation)
                        .orElse(false)
                || pulling().map(DiagnosticCapabilities::getRelatedInformation).orElse(false);
    }

    public boolean markdownHover() {
        return document.map(TextDocumentClientCapabilities::getHover)
                .map(HoverCapabilities::getContentFormat)
                .map(formats -> formats.contains(MarkupKind.MARKDOWN))
                .orElse(false);
    }

    /** Whether an outline may be a tree. */
    public boolean symbolTree() {
        return document.map(TextDocumentClientCapabilities::getDocumentSymbol)
                .map(DocumentSymbolCapabilities::getHierarchicalDocumentSymbolSupport)
                .orElse(false);
    }

    /** Whether a definition may be given with the range of the name that was asked about. */
    public boolean definitionLinks() {
        return document.map(TextDocumentClientCapabilities::getDefinition)
                .map(DefinitionCapabilities::getLinkSupport)
                .orElse(false);
    }

    public boolean preparesRename() {
        return document.map(TextDocumentClientCapabilities::getRename)
                .map(RenameCapabilities::getPrepareSupport)
                .orElse(false);
    }

    /** How many folding ranges the client wants for a document at most. */
    public int foldingLimit() {
        return document.map(TextDocumentClientCapabilities::getFoldingRange)
                .map(FoldingRangeCapabilities::getRangeLimit)
                .orElse(Integer.MAX_VALUE);
    }

    public boolean watchesFiles() {
        return workspace
                .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
                .orElse(false);
    }

    /** Whether edits of a workspace may name the version of the document that they are for. */
    public boolean versionedEdits() {
        return workspace
                .map(WorkspaceClientCapabilities::getWorkspaceEdit)
                .map(WorkspaceEditCapabilities::getDocumentChanges)
                .orElse(false);
    }

    public boolean showsProgress() {
        return window.map(WindowClientCapabilities::getWorkDoneProgress).orElse(false);
    }
}
