package dev.dlint.lsp;

import dev.dlint.lsp.check.Diagnosing;
import dev.dlint.lsp.document.Document;
import dev.dlint.lsp.feature.ContextFiles;
import dev.dlint.lsp.feature.DocumentLinks;
import dev.dlint.lsp.feature.Folding;
import dev.dlint.lsp.feature.Naming;
import dev.dlint.lsp.feature.Renaming;
import dev.dlint.lsp.feature.SelectionRanges;
import dev.dlint.lsp.feature.SymbolTree;
import dev.dlint.lsp.feature.tokens.SemanticTokensAnswers;
import dev.dlint.lsp.session.Answers;
import dev.dlint.lsp.session.Session;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DiagnosticServerCancellationData;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Takes the client's messages about documents, and leads each question to the feature that answers it. */
final class DocumentRequests implements TextDocumentService {
    private final Session session;
    private final Diagnosing diagnosing;
    private final Answers answers;
    private final SemanticTokensAnswers tokens = new SemanticTokensAnswers();

    DocumentRequests(Session session, Diagnosing diagnosing) {
        this.session = session;
        this.diagnosing = diagnosing;
        this.answers = session.answers();
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        Document document =
                Document.opened(params.getTextDocument(), session.abilities().positionEncoding());
        session.documents().open(document);
        diagnosing.changed(document);
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        VersionedTextDocumentIdentifier changed = params.getTextDocument();
        Document document =
                session.documents().change(changed.getUri(), changed.getVersion(), params.getContentChanges());
        if (document != null) {
            diagnosing.changed(document);
        }
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        Document document = session.documents().close(params.getTextDocument().getUri());
        if (document != null) {
            diagnosing.closed(document);
            session.work(() -> tokens.forget(document.uri()));
        }
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // The text is known from the edits.
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        boolean tree = session.abilities().symbolTree();
        return answers.aboutDockerfile(params.getTextDocument(), List.of(), file -> SymbolTree.of(file, tree));
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        int limit = session.abilities().foldingLimit();
        return answers.aboutDockerfile(params.getTextDocument(), List.of(), file -> Folding.of(file, limit));
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return answers.aboutDockerfile(
                params.getTextDocument(), List.of(), file -> SelectionRanges.of(file, params.getPositions()));
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return answers.aboutDockerfile(
                params.getTextDocument(), List.of(), file -> DocumentLinks.of(file, new ContextFiles()));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        boolean links = session.abilities().definitionLinks();
        return answers.aboutDockerfile(
                params.getTextDocument(),
                Either.forLeft(List.of()),
                file -> Naming.definition(file, params.getPosition(), links));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean definitions = params.getContext().isIncludeDeclaration();
        return answers.aboutDockerfile(
                params.getTextDocument(),
                List.of(),
                file -> Naming.references(file, params.getPosition(), definitions));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return answers.aboutDockerfile(
                params.getTextDocument(), List.of(), file -> Naming.highlights(file, params.getPosition()));
    }

    @Override
    public CompletableFuture<LinkedEditingRanges> linkedEditingRange(LinkedEditingRangeParams params) {
        return answers.aboutDockerfile(
                params.getTextDocument(), null, file -> Naming.linked(file, params.getPosition()));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return answers.aboutDockerfile(params.getTextDocument(), null, file -> {
            Range range = Renaming.prepare(file, params.getPosition());
            return range == null ? null : Either3.forFirst(range);
        });
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return answers.aboutDockerfile(params.getTextDocument(), null, file -> {
            List<TextEdit> edits = Renaming.edits(file, params.getPosition(), params.getNewName());
            return edits.isEmpty() ? null : session.edit(file.document(), edits);
        });
    }

    @Override
    public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        DocumentDiagnosticReport nothing =
                new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()));
        String known = params.getPreviousResultId();
        return answers.aboutNewest(
                params.getTextDocument().getUri(),
                nothing,
                new ResponseError(
                        ResponseErrorCode.ServerCancelled,
                        "The document has changed",
                        new DiagnosticServerCancellationData(true)),
                document -> diagnosing.report(document, known));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return answers.aboutDockerfile(params.getTextDocument(), null, tokens::full);
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return answers.aboutDockerfile(params.getTextDocument(), null, file -> tokens.range(file, params.getRange()));
    }

    @Override
    public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
            SemanticTokensDeltaParams params) {
        return answers.aboutDockerfile(
                params.getTextDocument(), null, file -> tokens.delta(file, params.getPreviousResultId()));
    }
}
